# SPDX-License-Identifier: GPL-3.0-or-later
# The two ways a target is made here: zoetrope_library() and zoetrope_test().

# Warnings and strictness, for everything that is ours.
add_library(zoetrope_strict INTERFACE)
target_compile_features(zoetrope_strict INTERFACE cxx_std_20)
target_compile_options(zoetrope_strict INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-qual
    $<$<BOOL:${ZOETROPE_WERROR}>:-Werror>
    $<$<CXX_COMPILER_ID:Clang>:-Wno-c99-extensions>)
target_compile_definitions(zoetrope_strict INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS QT_NO_FOREACH
    QT_USE_QSTRINGBUILDER QT_STRICT_ITERATORS QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    ZOETROPE_VERSION="${PROJECT_VERSION}")
target_include_directories(zoetrope_strict INTERFACE ${PROJECT_SOURCE_DIR})
if(ZOETROPE_SANITIZE)
    target_compile_options(zoetrope_strict INTERFACE -fsanitize=${ZOETROPE_SANITIZE} -fno-omit-frame-pointer -g)
    target_link_options(zoetrope_strict INTERFACE -fsanitize=${ZOETROPE_SANITIZE})
endif()

# Coverage for libFuzzer in all of our code; the fuzz targets bring the driver.
if(ZOETROPE_FUZZ)
    target_compile_options(zoetrope_strict INTERFACE -fsanitize=fuzzer-no-link,address,undefined -g)
    target_link_options(zoetrope_strict INTERFACE -fsanitize=address,undefined)
endif()

# zoetrope_library(name PUBLIC deps... PRIVATE deps...): rooms add their files with target_sources().
function(zoetrope_library name)
    cmake_parse_arguments(ARG "" "" "PUBLIC;PRIVATE" ${ARGN})
    add_library(${name} STATIC)
    target_link_libraries(${name} PUBLIC zoetrope_strict ${ARG_PUBLIC} PRIVATE ${ARG_PRIVATE})
endfunction()

# zoetrope_test(label name SOURCES files... LIBS deps...): one Qt Test program, run offscreen, labelled by its folder.
function(zoetrope_test label name)
    cmake_parse_arguments(ARG "" "TIMEOUT" "SOURCES;LIBS" ${ARGN})
    add_executable(${name} ${ARG_SOURCES})
    target_link_libraries(${name} PRIVATE zoetrope_strict Qt6::Test ${ARG_LIBS})
    set_target_properties(${name} PROPERTIES AUTOMOC ON)
    add_test(NAME ${label}/${name} COMMAND ${name})
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 300)
    endif()
    set(environment "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;ZOETROPE_SOURCE_DIR=${PROJECT_SOURCE_DIR}")
    if(TARGET zoetrope)
        list(APPEND environment "ZOETROPE_PROGRAM=$<TARGET_FILE:zoetrope>")
    endif()
    set_tests_properties(${label}/${name} PROPERTIES LABELS ${label} TIMEOUT ${ARG_TIMEOUT}
        ENVIRONMENT "${environment}")
endfunction()
