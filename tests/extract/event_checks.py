"""What several tests of reading ask of an event."""

from viewer.model.event import Event


def start_days(event: Event) -> list[str | None]:
    """The earliest and the latest day on which it began, as ISO dates; empty without a date."""
    return [day.iso() if day else None for day in event.when.start] if event.when else []
