"""The calendar file of each school is read by a calendar library and says the same as plan.json."""

import datetime
import json

import pytest
from icalendar import Calendar

from command import OK, build, everything_said, school_ids

MONTHS = [
    "januari", "februari", "mars", "april", "maj", "juni",
    "juli", "augusti", "september", "oktober", "november", "december",
]  # fmt: skip


def calendar_file(site, school):
    return site / "skolor" / school / "arshjul" / "arshjul.ics"


def read_calendar(site, school):
    return Calendar.from_ical(calendar_file(site, school).read_bytes())


def plan_of(site, school):
    return json.loads((site / "skolor" / school / "plan.json").read_text(encoding="utf-8"))


def days_of(activity, school_year):
    """The first day of the activity and the day after its last."""
    if "datum" in activity:
        day = datetime.date.fromisoformat(activity["datum"])
        return day, day + datetime.timedelta(days=1)
    month = MONTHS.index(activity["månad"]) + 1
    autumn, spring = map(int, school_year.split("/"))
    first = datetime.date(autumn if month >= 8 else spring, month, 1)
    return first, (first + datetime.timedelta(days=31)).replace(day=1)


@pytest.fixture(params=school_ids())
def school(request):
    return request.param


def test_events_are_the_plans_activities(site, school):
    plan = plan_of(site, school)
    events = read_calendar(site, school).walk("VEVENT")
    assert events, "the calendar is empty"
    found = [(str(event["SUMMARY"]), event["DTSTART"].dt, event["DTEND"].dt) for event in events]
    assert found == [(a["aktivitet"], *days_of(a, plan["läsår"])) for a in plan["årshjul"]]
    for event, activity in zip(events, plan["årshjul"]):
        assert activity.get("steg", "") in str(event["DESCRIPTION"]).lower()
        categories = [str(category).lower() for category in event["CATEGORIES"].cats]
        assert [f"{activity['steg']}?"] == categories[1:] if "steg" in activity else len(categories) == 1


def test_the_file_keeps_the_format(site, school):
    data = calendar_file(site, school).read_bytes()
    lines = data.split(b"\r\n")
    assert lines[0] == b"BEGIN:VCALENDAR" and lines[-2:] == [b"END:VCALENDAR", b""]
    assert data.count(b"\n") == data.count(b"\r\n") == data.count(b"\r")
    assert max(map(len, lines)) <= 75
    for line in lines:
        line.decode("utf-8")
    calendar = read_calendar(site, school)
    assert calendar["VERSION"] == "2.0" and calendar["PRODID"]
    assert str(calendar["X-WR-TIMEZONE"]) == "Europe/Stockholm"
    for component in calendar.walk():
        assert not component.errors, component.errors
        for required in ("UID", "DTSTAMP", "DTSTART") if component.name == "VEVENT" else ():
            assert required in component, f"{component} lacks {required}"
    for event in calendar.walk("VEVENT"):
        assert not isinstance(event["DTSTART"].dt, datetime.datetime), "the event has a time of day"
        assert event["DTSTAMP"].dt.tzinfo is not None
        assert str(event["TRANSP"]) == "TRANSPARENT"


def test_ids_are_unique_in_all_calendars_together(site):
    ids = [str(event["UID"]) for school in school_ids() for event in read_calendar(site, school).walk("VEVENT")]
    assert len(ids) == len(set(ids))


def test_another_activity_leaves_the_other_events_as_they_were(site, content, tmp_path):
    path = content / "skolor" / "aspskolan.yaml"
    text = path.read_text(encoding="utf-8")
    new = "årshjul:\n  - id: nytt\n    aktivitet: Något nytt\n    månad: december\n"
    assert text.count("årshjul:\n") == 1
    path.write_text(text.replace("årshjul:\n", new), encoding="utf-8")
    process = build(content, tmp_path / "Output")
    assert process.returncode == OK, everything_said(process)

    def events(folder):
        return {str(event["UID"]): event.to_ical() for event in read_calendar(folder, "aspskolan").walk("VEVENT")}

    before, after = events(site), events(tmp_path / "Output")
    added = after.keys() - before.keys()
    assert len(added) == 1 and b"nytt" in after[added.pop()]
    assert before.items() <= after.items()


def test_the_page_leads_to_the_file(site, school):
    page = (site / "skolor" / school / "arshjul" / "index.html").read_text(encoding="utf-8")
    assert '<a href="../arshjul/arshjul.ics"' in page or '<a href="arshjul.ics"' in page


def test_events_lead_to_their_month_and_the_page_tells_where_to_subscribe(site, school):
    """Lindvik has said where its site is published."""
    folder = f"https://elevhalsa.lindvik.example/skolor/{school}/arshjul/"
    page = (site / "skolor" / school / "arshjul" / "index.html").read_text(encoding="utf-8")
    calendar = read_calendar(site, school)
    assert str(calendar["URL"]) == folder and str(calendar["SOURCE"]) == f"{folder}arshjul.ics"
    assert f"<code>{calendar['SOURCE']}</code>" in page
    for event in calendar.walk("VEVENT"):
        address, anchor = str(event["URL"]).split("#")
        assert address == folder and f'<tr id="{anchor}">' in page
