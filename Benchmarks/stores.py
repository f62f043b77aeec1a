"""Synthetic stores of three sizes, the same on every machine, brought in through `fathom import`.

A vendor has 25 to 250 communications, spread evenly over five years; the sizes repeat every ten
vendors and average 100. Each has people, one of whom leads, and a few agreements, meetings,
promises, goals, conflicts and judgements.
"""

import json
import os
import shutil
import subprocess
import sys
from datetime import date, timedelta

SIZES = {"S": 100, "M": 1_000, "L": 10_000}
TODAY = date(2026, 6, 30)
DAYS = 5 * 365
SKEW = (250, 150, 120, 100, 100, 80, 70, 60, 45, 25)
CHUNK = 200

PLACES = "Alder Birch Cedar Dune Ember Fjord Grove Harbor Iris Juniper Kestrel Larch Maple North".split()
TRADES = "Cloud Print Net Payroll Storage Voice Security Logistics Data Power Licence Support".split()
FORMS = "Ltd Inc GmbH Group Partners Systems Services".split()
FIRST = "Maria Jonas Aiko Samuel Priya Lena Omar Chloe Viktor Ines Tomas Ruth Kwame Elif".split()
LAST = "Berg Okafor Tanaka Silva Novak Meyer Haddad Larsen Rossi Kim Dubois Patel Quinn".split()
TOPICS = (
    "the renewal price", "last night's outage", "the open ticket about slow logins",
    "the next review", "two invoices that do not match", "the notice period", "backup tests",
    "the new rollout plan", "audit papers", "licence counts", "a faster line for the plant",
    "the price sheet for next year", "who answers at weekends", "the move to the new data centre")
VERBS = (
    "Talked about", "They asked for", "We asked about", "Agreed the next step on",
    "Went through", "They will send details on", "No progress on", "Closed the question of")
TAILS = (
    "", " They promised an answer by the end of the week.", " Nobody knew the contract terms.",
    " Our side has to name somebody first.", " Good tone, clear next step.",
    " The numbers were not ready, so we meet again.")
PURPOSES = ("support", "support", "coordination", "advice", "sales", "billing", "review", "outage", None)
CHANNELS = ("email", "email", "call", "call", "call", "chat", "portal", "visit")


class Chance:
    """Numbers that look drawn and are the same everywhere."""

    def __init__(self, seed):
        self.state = seed * 2_654_435_761 % 2**32 or 1

    def below(self, limit):
        self.state = (self.state * 1_103_515_245 + 12_345) % 2**31
        return (self.state >> 8) % limit

    def of(self, values):
        return values[self.below(len(values))]


def dossier(number, ids):
    """One vendor with everything about it; `ids` counts the records of the file."""
    chance = Chance(number + 1)
    name = f"{chance.of(PLACES)} {chance.of(TRADES)} {chance.of(FORMS)} {number:05}"
    tier = ("strategic", "tactical", "operational", "commodity")[(0, 1, 1, 2, 2, 2, 3, 3, 3, 3)[number % 10]]
    begun = TODAY - timedelta(DAYS)
    owner = chance.of(FIRST) + " " + chance.of(LAST)

    def fresh():
        ids.append(None)
        return f"+{len(ids)}"

    people = [
        {"id": fresh(), "name": f"{chance.of(FIRST)} {chance.of(LAST)}", "side": "vendor",
         "role": role, "isLeadership": role == "Director"}
        for role in ("Account manager", "Engineer", "Director")]
    vendor = {
        "id": fresh(), "name": name, "tier": tier, "owner": owner,
        "statusLog": [{"on": str(begun), "status": "active"}], "trackedSince": str(begun)}
    return {
        "vendor": vendor, "contacts": people, "communications": talks(number, chance, people, fresh),
        **others(chance, people, fresh, tier)}


def talks(number, chance, people, fresh):
    count = SKEW[number % len(SKEW)]
    result = []
    for index in range(count):
        ago = index * DAYS // count + chance.below(max(1, DAYS // count))
        at = TODAY - timedelta(ago)
        channel = chance.of(CHANNELS)
        talk = {
            "id": fresh(), "at": f"{at}T{8 + chance.below(10):02}:{chance.below(60):02}",
            "channel": channel, "direction": chance.of(("fromVendor", "toVendor")),
            "contacts": [people[(0, 0, 1, 1, 2)[chance.below(5)]]["id"]],
            "summary": f"{chance.of(VERBS)} {chance.of(TOPICS)}.{chance.of(TAILS)}"}
        purpose = chance.of(PURPOSES)
        if purpose:
            talk["purpose"] = purpose
        if channel == "call":
            talk["outcome"] = chance.of(("reached", "reached", "reached", "noAnswer"))
        elif chance.below(3) == 0:
            talk["expectsReply"] = True
        if talk.get("expectsReply") or talk.get("outcome") == "noAnswer":
            if chance.below(5):
                answered = at + timedelta(chance.below(9))
                if answered <= TODAY:
                    talk["answeredAt"] = f"{answered}T18:{chance.below(60):02}"
        result.append(talk)
    return result


def others(chance, people, fresh, tier):
    """The few records of other kinds."""
    def ago(days):
        return str(TODAY - timedelta(days))

    leader = people[2]["id"]
    agreements = [
        {"id": fresh(), "kind": "contract", "title": f"Contract {index + 1}",
         "startsOn": ago(1_500 - 300 * index), "renewal": "tacit", "termMonths": 12, "noticeDays": 90,
         "endsOn": ago(1_500 - 300 * index - 365), "value": 1_000_000 + chance.below(9_000_000),
         "valuePer": "year", "currency": "EUR"}
        for index in range(1 + chance.below(3))]
    meetings = [
        {"id": fresh(), "at": ago(40 + 180 * index + chance.below(60)) + "T10:00", "kind": "review",
         "status": chance.of(("held", "held", "held", "missedByVendor")), "attendees": [leader]}
        for index in range(4)]
    commitments = [
        {"id": fresh(), "side": chance.of(("vendor", "us")), "madeOn": ago(60 + 90 * index),
         "dueOn": ago(40 + 90 * index), "text": "Send " + chance.of(TOPICS)}
        for index in range(4)]
    for promise in commitments:
        if chance.below(6):
            promise["keptOn"] = promise["dueOn"]
    result = {"agreements": agreements, "meetings": meetings, "commitments": commitments}
    result["recommendations"] = [
        {"id": fresh(), "on": ago(100 + chance.below(300)), "side": "vendor",
         "text": "Replace " + chance.of(TOPICS), "decision": "accepted", "decidedOn": ago(60)}]
    if chance.below(3) == 0:
        result["goals"] = [
            {"id": fresh(), "text": "Half as many tickets", "kind": "shared", "agreedOn": ago(200)}]
    if chance.below(4) == 0:
        result["conflicts"] = [
            {"id": fresh(), "raisedOn": ago(150), "by": "us", "fault": "vendor", "severity": "medium",
             "resolvedOn": ago(130), "text": "Dispute about " + chance.of(TOPICS)}]
    return result


def build(fathom, size, store, environment):
    """Makes the store unless it is there; returns its path."""
    vendors = SIZES[size]
    if os.path.exists(store):
        return store
    for start in range(0, vendors, CHUNK):
        ids = []
        portfolio = {"fathom": 1, "vendors": [
            dossier(number, ids) for number in range(start, min(start + CHUNK, vendors))]}
        done = subprocess.run(
            [fathom, "--store", store, "--quiet", "--today", str(TODAY), "import", "-", "--as", "json",
             "--source", f"part-{start}"],
            input=json.dumps(portfolio).encode(), env=environment, capture_output=True, check=False)
        if done.returncode != 0:
            sys.exit(f"the store of size {size} could not be made: {done.stderr.decode()[:400]}")
        # Fifty backups of a growing store would fill 43 GB.
        shutil.rmtree(store.removesuffix(".sqlite") + "-backups", ignore_errors=True)
    return store


if __name__ == "__main__":
    build(os.path.abspath(sys.argv[1]), sys.argv[2], os.path.abspath(sys.argv[3]), dict(os.environ))
