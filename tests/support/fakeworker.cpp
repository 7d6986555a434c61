// SPDX-License-Identifier: GPL-3.0-or-later
/// A worker that behaves as badly as its one argument says; without any library, so that it starts at once.

#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <functional>
#include <map>
#include <new>
#include <string>
#include <sys/mman.h>
#include <thread>
#include <unistd.h>

namespace {

using namespace std::chrono_literals;

constexpr auto pulse = 20ms;
constexpr const char *started = "{\"event\":\"started\",\"source\":\"clip\"}";
constexpr const char *finished = "{\"event\":\"finished\",\"ok\":true,\"error\":null,\"outputs\":[],\"notices\":[]}";
constexpr const char *stopped =
    "{\"event\":\"finished\",\"ok\":false,\"error\":{\"code\":\"cancelled\"},\"outputs\":[],\"notices\":[]}";

void say(const std::string &line)
{
    std::puts(line.c_str());
    std::fflush(stdout);
}

void sayAlive(long cpu_us) { say("{\"event\":\"alive\",\"cpu_us\":" + std::to_string(cpu_us) + "}"); }

std::string hear()
{
    std::string line;
    for (int c = std::getchar(); c != EOF && c != '\n'; c = std::getchar())
        line += char(c);
    return line;
}

[[noreturn]] void sleepForEver()
{
    for (;;)
        ::pause();
}

// Each second of the clock passes for a second of work.
[[noreturn]] void pretendToWork()
{
    for (long cpu_us = 0;; cpu_us += std::chrono::microseconds(pulse).count()) {
        sayAlive(cpu_us);
        std::this_thread::sleep_for(pulse);
    }
}

void crash()
{
    std::fputs("decoder: this picture is too much for me\n", stderr);
    ::raise(SIGSEGV);
}

void eatMemory()
{
    constexpr std::size_t bite = std::size_t(16) << 20;
    constexpr int enough = 256;
    for (int bites = 0; bites < enough; ++bites) {
        void *memory = ::mmap(nullptr, bite, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        if (memory == MAP_FAILED)
            break;
        std::memset(memory, 1, bite);
        sayAlive(bites);
        std::this_thread::sleep_for(pulse);
    }
}

void workUntilCancelled()
{
    std::thread([] { pretendToWork(); }).detach();
    for (std::string line = hear(); !std::feof(stdin); line = hear()) {
        if (line.find("cancel") != std::string::npos) {
            say(stopped);
            std::_Exit(0);
        }
    }
}

void ignoreEverything()
{
    std::signal(SIGTERM, SIG_IGN);
    pretendToWork();
}

[[noreturn]] void burn()
{
    for (auto next = std::chrono::steady_clock::now();;) {
        if (std::chrono::steady_clock::now() < next)
            continue;
        say(started);
        next += pulse;
    }
}

const std::map<std::string, std::function<void()>> &manners()
{
    static const std::map<std::string, std::function<void()>> all{
        {"good", [] { say(finished); }},
        {"crash", crash},
        {"bad-alloc", [] { throw std::bad_alloc(); }},
        {"exit", [] { std::exit(3); }},
        {"killed", [] { ::raise(SIGKILL); }},
        {"silent", [] { sleepForEver(); }},
        {"stalled",
            [] {
                for (;; std::this_thread::sleep_for(pulse))
                    sayAlive(1);
            }},
        {"eat", eatMemory},
        {"garbage",
            [] {
                say("Svt[info]: a banner");
                sleepForEver();
            }},
        {"endless",
            [] {
                const std::string piece(1 << 20, 'x');
                while (std::fwrite(piece.data(), 1, piece.size(), stdout) == piece.size()) { }
            }},
        {"escape",
            [] {
                say("{\"event\":\"output\",\"output\":{\"id\":\"o\",\"kind\":\"video\",\"path\":\"../../loot\","
                    "\"entry\":\"../../loot\"}}");
                sleepForEver();
            }},
        {"obedient", workUntilCancelled},
        {"deaf", ignoreEverything},
        {"linger",
            [] {
                std::signal(SIGTERM, SIG_IGN);
                say(finished);
                sleepForEver();
            }},
        {"twice",
            [] {
                say(finished);
                say(finished);
                say("garbage");
            }},
        {"crash-after", [] { say(finished), crash(); }},
        {"burn", burn},
        {"flood",
            [] {
                for (int i = 0; i < 100'000; ++i)
                    std::fprintf(stderr, "line %d\n", i);
                say(finished);
            }},
    };
    return all;
}

} // namespace

int main(int argc, char **argv)
{
    const auto manner = manners().find(argc > 1 ? argv[1] : "");
    if (manner == manners().end())
        return 2;
    if (hear().find("\"order\":\"run\"") == std::string::npos)
        return 2;
    say(started);
    manner->second();
    return 0;
}
