<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Zoetrope::AfterQueue</name>
    <message numerus="yes">
        <source>%n jobs failed</source>
        <translation>
            <numerusform>%n job failed</numerusform>
            <numerusform>%n jobs failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) verified.</source>
        <translation>
            <numerusform>%n job verified.</numerusform>
            <numerusform>%n jobs verified.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Zoetrope::CloseQuestion</name>
    <message numerus="yes">
        <source>%n job(s) are running. What is to become of them?</source>
        <translation>
            <numerusform>%n job is running. What is to become of it?</numerusform>
            <numerusform>%n jobs are running. What is to become of them?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Zoetrope::CountdownDialog</name>
    <message numerus="yes">
        <source>The queue is done. The machine goes to sleep in %n second(s).</source>
        <translation>
            <numerusform>The queue is done. The machine goes to sleep in %n second.</numerusform>
            <numerusform>The queue is done. The machine goes to sleep in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The queue is done. The machine is shut down in %n second(s).</source>
        <translation>
            <numerusform>The queue is done. The machine is shut down in %n second.</numerusform>
            <numerusform>The queue is done. The machine is shut down in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Zoetrope::DeliveryList</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <comment>how often something was tried</comment>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier</source>
        <translation>
            <numerusform>%n earlier</numerusform>
            <numerusform>%n earlier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Zoetrope::Intake</name>
    <message numerus="yes">
        <source>%n file(s) are neither video nor sound and were left out.</source>
        <translation>
            <numerusform>%n file is neither video nor sound and was left out.</numerusform>
            <numerusform>%n files are neither video nor sound and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read.</source>
        <translation>
            <numerusform>%n file could not be read.</numerusform>
            <numerusform>%n files could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) were left out, since sources must be files on this machine: download them first.</source>
        <translation>
            <numerusform>%n address was left out, since sources must be files on this machine: download it first.</numerusform>
            <numerusform>%n addresses were left out, since sources must be files on this machine: download them first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Zoetrope::MainWindow</name>
    <message numerus="yes">
        <source>%n rows were not started. The first, %1: %2</source>
        <translation>
            <numerusform>%n row was not started. %1: %2</numerusform>
            <numerusform>%n rows were not started. The first, %1: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Zoetrope::Notice</name>
    <message numerus="yes">
        <source>The source is damaged in %n place(s); what could be read was used.</source>
        <translation>
            <numerusform>The source is damaged in %n place; what could be read was used.</numerusform>
            <numerusform>The source is damaged in %n places; what could be read was used.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Zoetrope::OutputsPage</name>
    <message numerus="yes">
        <source>%n of the selected jobs have begun and stay as they are.</source>
        <translation>
            <numerusform>%n of the selected jobs has begun and stays as it is.</numerusform>
            <numerusform>%n of the selected jobs have begun and stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You are editing %n jobs at once.</source>
        <translation>
            <numerusform>You are editing %n job.</numerusform>
            <numerusform>You are editing %n jobs at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Zoetrope::PresetDetails</name>
    <message numerus="yes">
        <source>%n presets selected</source>
        <translation>
            <numerusform>%n preset selected</numerusform>
            <numerusform>%n presets selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Group of %n preset(s), added all at once</source>
        <translation>
            <numerusform>Group of %n preset</numerusform>
            <numerusform>Group of %n presets, added all at once</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Zoetrope::PresetDialog</name>
    <message numerus="yes">
        <source>%n presets were deleted.</source>
        <translation>
            <numerusform>%n preset was deleted.</numerusform>
            <numerusform>%n presets were deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n preset(s) exported to %1.</source>
        <translation>
            <numerusform>%n preset exported to %1.</numerusform>
            <numerusform>%n presets exported to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Zoetrope::QueueActions</name>
    <message numerus="yes">
        <source>Cancel %n job(s)? What they have encoded so far is lost.</source>
        <translation>
            <numerusform>Cancel %n job? What it has encoded so far is lost.</numerusform>
            <numerusform>Cancel %n jobs? What they have encoded so far is lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n job(s) and their logs from the list? Their outputs stay where they are.</source>
        <translation>
            <numerusform>Remove %n job and its log from the list? Its outputs stay where they are.</numerusform>
            <numerusform>Remove %n jobs and their logs from the list? Their outputs stay where they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Zoetrope::QueueDesk</name>
    <message numerus="yes">
        <source>Remove %n row(s)</source>
        <translation>
            <numerusform>Remove %n row</numerusform>
            <numerusform>Remove %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n source(s)</source>
        <translation>
            <numerusform>Add %n source</numerusform>
            <numerusform>Add %n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n job(s)</source>
        <translation>
            <numerusform>Duplicate %n job</numerusform>
            <numerusform>Duplicate %n jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n row(s)</source>
        <translation>
            <numerusform>Move %n row</numerusform>
            <numerusform>Move %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Zoetrope::QueueModel</name>
    <message numerus="yes">
        <source>%n output(s)</source>
        <translation>
            <numerusform>%n output</numerusform>
            <numerusform>%n outputs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Zoetrope::Row</name>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Zoetrope::SourcePage</name>
    <message numerus="yes">
        <source>%n sources are selected.</source>
        <translation>
            <numerusform>%n source is selected.</numerusform>
            <numerusform>%n sources are selected.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Zoetrope::StatusLine</name>
    <message numerus="yes">
        <source>%n encoding</source>
        <translation>
            <numerusform>%n encoding</numerusform>
            <numerusform>%n encoding</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n paused</numerusform>
            <numerusform>%n paused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not started</source>
        <translation>
            <numerusform>%n not started</numerusform>
            <numerusform>%n not started</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verified</source>
        <translation>
            <numerusform>%n verified</numerusform>
            <numerusform>%n verified</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Zoetrope::ThumbnailsPage</name>
    <message numerus="yes">
        <source>You are editing %n jobs at once; the picture is of the first.</source>
        <translation>
            <numerusform>You are editing %n job; the picture is of it.</numerusform>
            <numerusform>You are editing %n jobs at once; the picture is of the first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n evenly</source>
        <translation>
            <numerusform>%n evenly</numerusform>
            <numerusform>%n evenly</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Zoetrope::WindowPresets</name>
    <message numerus="yes">
        <source>%n preset(s) imported.</source>
        <translation>
            <numerusform>%n preset imported.</numerusform>
            <numerusform>%n presets imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n preset(s) were there already.</source>
        <translation>
            <numerusform>%n preset was there already.</numerusform>
            <numerusform>%n presets were there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) could not be carried over.</source>
        <translation>
            <numerusform>%n setting could not be carried over.</numerusform>
            <numerusform>%n settings could not be carried over.</numerusform>
        </translation>
    </message>
</context>
</TS>
