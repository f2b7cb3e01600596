"""Explain a rule: why it asks, who says so, a bad and a good example."""

from __future__ import annotations

import click


@click.command(
    epilog="""\b
Examples:
  review explain                 all rules, by family
  review explain PIR4            those of one family
  review explain PIR404          the page of one rule
  review explain human-error     by its name"""
)
@click.argument("rule", required=False)
def command(rule: str | None) -> None:
    """Print the page of RULE (a code or a name), or the list of the rules, all or those whose codes start so."""
    import re
    from itertools import groupby

    from incident_review import page
    from incident_review.problem import UsageError, did_you_mean
    from incident_review.rule import codes_like, load

    wanted = rule or "PIR"
    rules = load()
    found = next((one for one in rules if wanted.upper() == one.code or wanted.lower() == one.name), None)
    if found is not None:
        click.echo(page.text(found), nl=False)
        return
    prefix = re.fullmatch(r"PIR\d{0,2}", wanted.upper())
    several = [one for one in rules if one.code.startswith(prefix[0])] if prefix else []
    if not several:
        known = codes_like(wanted) + [one.name for one in rules]
        raise UsageError(f'no rule is called "{wanted}"', did_you_mean(wanted, known) or "`review explain` lists them")
    for number, (family, members) in enumerate(groupby(several, key=lambda one: page.family(one.code))):
        click.echo(f"\n{family}" if number else family)
        for one in members:
            click.echo(f"  {one.code}  {one.name:44} {one.rule.severity:8} {page.read(one).summary}")
