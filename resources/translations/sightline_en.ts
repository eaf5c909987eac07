<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Chips</name>
    <message numerus="yes">
        <source>Show {}: %n event(s)</source>
        <translation>
            <numerusform>Show {}: %n event</numerusform>
            <numerusform>Show {}: %n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InspectorPane</name>
    <message numerus="yes">
        <source>%n event(s) are selected. Confirm or reject them together, or select one to see it.</source>
        <translation>
            <numerusform>%n event is selected. Confirm or reject it.</numerusform>
            <numerusform>%n events are selected. Confirm or reject them together, or select one to see it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s): {}.</source>
        <translation>
            <numerusform>%n event: {}.</numerusform>
            <numerusform>%n events: {}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not reviewed yet.</source>
        <translation>
            <numerusform>%n not reviewed yet.</numerusform>
            <numerusform>%n not reviewed yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layers</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out, listed in the View menu under Layers</source>
        <translation>
            <numerusform>%n row left out, listed in the View menu under Layers</numerusform>
            <numerusform>%n rows left out, listed in the View menu under Layers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a place</source>
        <translation>
            <numerusform>%n without a place</numerusform>
            <numerusform>%n without a place</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeftOutDialog</name>
    <message numerus="yes">
        <source>%n row(s) make no event.</source>
        <translation>
            <numerusform>%n row makes no event.</numerusform>
            <numerusform>%n rows make no event.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message numerus="yes">
        <source>%n quote(s) of events you worked on no longer stand in the text.</source>
        <translation>
            <numerusform>%n quote of an event you worked on no longer stands in the text.</numerusform>
            <numerusform>%n quotes of events you worked on no longer stand in the text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextPane</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
</TS>
