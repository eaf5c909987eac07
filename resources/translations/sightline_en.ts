<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AccountsPart</name>
    <message numerus="yes">
        <source>Told by %n account(s).</source>
        <translation>
            <numerusform>Told by %n account.</numerusform>
            <numerusform>Told by %n accounts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Adding</name>
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
    <name>Chips</name>
    <message numerus="yes">
        <source>Show {}: %n event(s)</source>
        <translation>
            <numerusform>Show {}: %n event</numerusform>
            <numerusform>Show {}: %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show {}: {} of %n event(s)</source>
        <translation>
            <numerusform>Show {}: {} of %n event</numerusform>
            <numerusform>Show {}: {} of %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} of %n pass(es) the other filters</source>
        <translation>
            <numerusform>{} of %n passes the other filters</numerusform>
            <numerusform>{} of %n pass the other filters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidencePart</name>
    <message numerus="yes">
        <source>The same words stand in it %n time(s), so no place is offered.</source>
        <translation>
            <numerusform>The same words stand in it %n time, so no place is offered.</numerusform>
            <numerusform>The same words stand in it %n times, so no place is offered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterList</name>
    <message numerus="yes">
        <source>%n more; type to find them</source>
        <translation>
            <numerusform>%n more; type to find it</numerusform>
            <numerusform>%n more; type to find them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterLists</name>
    <message numerus="yes">
        <source>{} of %n event(s) pass all filters</source>
        <translation>
            <numerusform>{} of %n event passes all filters</numerusform>
            <numerusform>{} of %n events pass all filters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} of %n event(s)</source>
        <translation>
            <numerusform>{} of %n event</numerusform>
            <numerusform>{} of %n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message numerus="yes">
        <source>Filters: %n on</source>
        <translation>
            <numerusform>Filters: %n on</numerusform>
            <numerusform>Filters: %n on</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InspectorPane</name>
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
    <message numerus="yes">
        <source>%n event(s) selected</source>
        <translation>
            <numerusform>%n event selected</numerusform>
            <numerusform>%n events selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KnownBar</name>
    <message numerus="yes">
        <source>{day}: {then} of %n event(s) known</source>
        <translation>
            <numerusform>{day}: {then} of %n event known</numerusform>
            <numerusform>{day}: {then} of %n events known</numerusform>
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
    <name>ManyPart</name>
    <message numerus="yes">
        <source>Delete %n event(s)</source>
        <translation>
            <numerusform>Delete %n event</numerusform>
            <numerusform>Delete %n events</numerusform>
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
    <name>Messages</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NamesDialog</name>
    <message numerus="yes">
        <source>{} · actor, %n event(s)</source>
        <translation>
            <numerusform>{} · actor, %n event</numerusform>
            <numerusform>{} · actor, %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} · place, %n event(s)</source>
        <translation>
            <numerusform>{} · place, %n event</numerusform>
            <numerusform>{} · place, %n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NamesOffer</name>
    <message numerus="yes">
        <source>“{}” stands in %n other event(s) too.</source>
        <translation>
            <numerusform>“{}” stands in %n other event too.</numerusform>
            <numerusform>“{}” stands in %n other events too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NothingLeft</name>
    <message numerus="yes">
        <source>%n event(s) were rejected, and are hidden.</source>
        <translation>
            <numerusform>%n event was rejected, and is hidden.</numerusform>
            <numerusform>%n events were rejected, and are hidden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The filters hide %n event(s): none is left.</source>
        <translation>
            <numerusform>The filters hide the %n event there is.</numerusform>
            <numerusform>The filters hide all %n events.</numerusform>
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
    <name>QuestionsPane</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set aside</source>
        <translation>
            <numerusform>%n set aside</numerusform>
            <numerusform>%n set aside</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message numerus="yes">
        <source>%n edit(s), the last at {}</source>
        <translation>
            <numerusform>%n edit, the last at {}</numerusform>
            <numerusform>%n edits, the last at {}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged line(s) of the record; what else was edited is here.</source>
        <translation>
            <numerusform>%n damaged line of the record; what else was edited is here.</numerusform>
            <numerusform>%n damaged lines of the record; what else was edited is here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reopening</name>
    <message numerus="yes">
        <source>%n layer(s) not opened; View ▸ Layers can open them</source>
        <translation>
            <numerusform>%n layer not opened; View ▸ Layers can open it</numerusform>
            <numerusform>%n layers not opened; View ▸ Layers can open them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SameDialog</name>
    <message numerus="yes">
        <source>%n merged</source>
        <translation>
            <numerusform>%n merged</numerusform>
            <numerusform>%n merged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept apart</source>
        <translation>
            <numerusform>%n kept apart</numerusform>
            <numerusform>%n kept apart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left for later</source>
        <translation>
            <numerusform>%n left for later</numerusform>
            <numerusform>%n left for later</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceRow</name>
    <message numerus="yes">
        <source>for the whole source, %n event(s)</source>
        <translation>
            <numerusform>for the whole source, %n event</numerusform>
            <numerusform>for the whole source, %n events</numerusform>
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
    <message numerus="yes">
        <source>%n pair(s) may be the same event…</source>
        <translation>
            <numerusform>%n pair may be the same event…</numerusform>
            <numerusform>%n pairs may be the same event…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} of %n event(s)</source>
        <translation>
            <numerusform>{} of %n event</numerusform>
            <numerusform>{} of %n events</numerusform>
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
    <message numerus="yes">
        <source>%n quote(s) no longer stand in this text.</source>
        <translation>
            <numerusform>%n quote no longer stands in this text.</numerusform>
            <numerusform>%n quotes no longer stand in this text.</numerusform>
        </translation>
    </message>
</context>
</TS>
