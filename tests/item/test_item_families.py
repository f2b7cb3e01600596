"""Families of items that lie close together: what a facilitator sends back, and its sound neighbours."""

from __future__ import annotations

import pytest

from incident_review.finding import Severity, Stretch
from incident_review.item import read

# One family a paragraph: "-" is sent back, "+" passes (it may still carry a question, as an info).
FAMILIES = """
a revision says what the thing will be
- Modify the escalation policy
- Edit the onboarding guide
+ Modify the drain script to skip nodes without pods
+ Edit the fstab of `nas-2` to mount by label

a change that makes something tell apart better is a change; keeping people informed better is none
- Update the branch offices earlier about roadworks
- Update customers more promptly
+ Update the desktop wallpaper of the jump host to better tell test from production
+ Update the shell prompt of the bastion to better show the tenant

a place is a state that one can look up
- Make sure the team is in a better place
- Ensure services run in a stable environment
+ Make sure the batch workers run in a separate node group
+ Ensure the audit store is behind its own firewall

something narrowed down that is to be written up
- Make sure all procedures are documented
- Ensure that everything is recorded
+ Make sure the tape restore steps are documented
+ Ensure the pager handover steps are described

a state of coping names no means
- Ensure that the ticket shop can handle the presale rush
- Make sure the ledger importer is able to cope with large files
+ Ensure the ticket shop sheds load above 2,000 req/s by returning 503
+ Make sure the ledger importer streams large files with a 64 MB buffer

a machine may run without an end, people and programmes may not
- Continuous monitoring of the suppliers
- Have continuous training for dispatchers
+ Build a continuous reconciliation job for the ledger
+ Set up a permanent canary for the label printer

what reports by itself is followed up
- Constantly watch the freight queue
- Permanently observe the heating plant
+ Run the smoke suite constantly and page us when it fails
+ Continuously replay yesterday's orders and notify the rota if totals differ

the pipeline does it always
- Always run the linter
- Always check the licence headers
+ Always run the licence check in CI
+ Always validate the schema in the pipeline

a signal of something measurable
- Set up notifications of things
- Add alerts for problems
+ Add alerts on downtime
+ Set up a dashboard for throughput

a plan to make something named
- Develop a roadmap for modernising the mainframe
- Devise a plan for improving reliability
+ Devise a procedure for draining the broker before a kernel patch
+ Work out a plan for archiving the scanned forms

the question whether one named change is possible
- Check if it is possible to do better
- See whether it is feasible to automate things
+ Evaluate whether it is feasible to split the PDF renderer off the portal
+ Find out if it is possible to disable TLS 1.0 on the label printers

how something named can be done to a known thing
- Figure out how this can be improved
- Find out how alerts can be made useful
+ Figure out how the API tokens can be rotated in Keycloak
+ Find out how the duty desk can be notified of Azure maintenance

thinking that ends in a design or a vote
- Research and understand caching
- Discuss and reflect on the on-call rota
+ Research and design a read cache for the timetable API
+ Discuss and vote on the new retention rule in the board of 3 May

a tool that is to react
- Adapt our tooling to prevent this
- Adapt the process to react faster
+ Adapt the CI to fail on such errors
+ Adapt the ETL to reject files like these

a cause that is asked for exactly
- Look at the queue where possible
- Improve the configuration where necessary
+ Review the autoscaler to find out why it removed healthy Cassandra nodes and fix it where possible
+ Dig through the proxy logs to see why it dropped the VPN sessions and patch it if needed

put something somewhere, or put emphasis
- Put more thought into naming
- Put greater emphasis on accessibility
+ Put the two names into the night page
+ Put a queue between the scanner and the ERP

by a thing, by a kind of doing
- Improve the response by being careful
- Enhance the portal by better work
+ Enhance the upload form by a size check
+ Improve the lobby start by lazy loading the item list

something goes through to people, or through a thing
- Ensure pages get through to the on-call engineers
- Make sure warnings get through to the depot staff
+ Ensure pages reach the depot through the `sms-gateway`
+ Send warnings to the depot through the SMS gateway

to make it easier is a wish
- Make it harder to pick the wrong tenant
- It should be easier to undo a bulk edit
+ Make it harder to pick the wrong tenant by asking for its name
+ Make it easier to undo a bulk edit: keep the old rows for a day

comparatives of quality in front
- More robust label rendering
- Less fragile import jobs
+ More robust label rendering: fall back to the plain font when the brand font is missing
+ More memory for `render-3`: 16 GB

a simplification says into what
- Simplify our branching model
- Simplify the intake form
+ Simplify the intake form into a checklist
+ Simplify the intake form by dropping the three fax fields

less of something that nobody counts
- Reduce the amount of manual work in the settlement
- Reduce the number of incidents in the depot
+ Reduce the amount of manual work in the settlement by importing the bank file at 06:00
+ Reduce the number of import threads from 12 to 4

rules that people are to keep in mind
- Only merge after a careful look
- Only release when everything is ready
+ Only page between 07:00 and 22:00 for the batch cluster
+ Only deploy tags signed by `release-bot`

findings are no change
- Address the findings of the penetration test
- Implement all recommendations from the assessment
+ Publish the findings of the penetration test in the wiki
+ Apply the four recommendations of the assessment to the SSH config

something kept from happening
- Stop bad releases from reaching shops
- Keep the backlog from getting out of hand
+ Stop the agent from deleting the spool directory
+ Prevent bad releases from reaching shops with a canary stage

groups and their task
- Form a task force on data quality
- Put together a working group to look into printers
+ Create a mail group for the depot alerts
+ Form a shift of two for the move on 4 May

away from something old
- Migrate away from the old bus
- Move off the legacy login
+ Migrate away from the old bus to NATS
+ Move the cron jobs off the legacy host to Airflow

people who look on
- Have someone from networking around at launches
- Get somebody to check the printers
+ Book a network engineer for the launch on 3 June
+ Let the tenant know by mail 14 days before its key expires

questions
- Perhaps we could use feature flags?
- Should there be a second approval?
+ Spike: can the tile server run on ARM? Result in the ticket
+ Could we page the rota when `lag` is above 30 s?

numbered things are exact
- Ask the vendor for a fix
- Talk to the carrier about problems
+ Ask the vendor for a fix for bug 4471
+ Label the fuses of rack 12

removing what carries the name of a direction
- Database cleanup
- Index tuning for the reports
+ Remove the stale lock cleanup cron
+ Disable the index tuning job on `dw-2`

time set aside, and what it is for
- Spend some time on the depot software
- Set aside time each sprint for maintenance
+ Reserve two days of sprint 31 for tickets IMP-4 and IMP-9
+ Set the time server of the depot to `ntp-2`

a judgement, and a comparison of two named things
- Assess whether our provider is the right one
- Check if our backups are good enough
+ Check whether the tape robot is enough for the nightly archive of the registry
+ Find out whether the Linz site holds a copy of the badge database

a habit before an occasion, and a check that is built in
- Do a dry run before big moves
- Verify the recipients before sending mass mails
+ Validate the IBAN in the upload form before sending
+ Verify that the checksum matches before flashing

what is going on already
- Internal procedures are being reviewed
- Additional training has been scheduled
+ The sizing page is served from the CDN: delete the old vhost
+ The retention of the audit log is raised to 90 days

a first-class citizen
- Make reliability a core part of planning
- Make accessibility an integral part of design
+ Make the tenant id a mandatory field of the ticket form
+ Make the depot id a column of the nightly report

changes that are not told
- Menu changes
- Some network tweaks
+ Revert the menu changes of release 4.2
+ DNS changes only through the Terraform repository

grace
- Graceful degradation
- Ensure the shop degrades gracefully
+ Ensure the shop degrades gracefully by serving prices from Redis
+ Let the shop hide the wish list when its service is down

cases, and which
- Handle edge cases in the importer
- Cover corner cases of the label printer
+ Handle empty CSV files in the importer
+ Cover the leap day in the tests of the timetable

recommendations alone
- Implement audit recommendations
- Clear rollback criteria
+ Implement recommendation 4 of the audit: separate admin accounts
+ Clear the rollback flag after each release

a way of working
- Change the way we work with vendors
- Test the importer more
+ Change the way the scheduler picks nodes: spread by rack
+ Test the importer on an empty database

what "our team" is doing
- Our team is exploring ways to isolate tenants
- The engineering team is currently looking at options
+ Our team is adding a check for empty files to the importer
+ The platform team is moving the status page to a second provider
"""


def cases() -> list[tuple[str, str, bool]]:
    found = []
    for family in FAMILIES.strip().split("\n\n"):
        name, *items = family.splitlines()
        found += [(name, item[2:], item[0] == "-") for item in items]
    return found


@pytest.mark.parametrize(("family", "title", "back"), cases(), ids=lambda value: str(value)[:60])
def test_a_family_is_told_apart(family: str, title: str, back: bool) -> None:
    fault = read(title, lambda start, end: Stretch("-", start, end)).fault
    heavy = fault is not None and fault.severity is not Severity.INFO
    assert heavy is back, f"{family}: {fault}"


def test_every_family_has_two_of_each() -> None:
    for family in FAMILIES.strip().split("\n\n"):
        assert [item[0] for item in family.splitlines()[1:]] == ["-", "-", "+", "+"], family
