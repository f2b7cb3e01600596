"""Explain a rule: why it asks, who says so, a bad and a good example."""

from __future__ import annotations

import click


@click.command(
    epilog="""\b
Examples:
  review explain                 all rules, by family
  review explain PIR404          the page of one rule
  review explain human-error     by its name"""
)
@click.argument("rule", required=False)
def command(rule: str | None) -> None:
    """Print the page of RULE (a code or a name), or the list of all rules."""
    from incident_review import page
    from incident_review.problem import UsageError, did_you_mean
    from incident_review.rule import load

    rules = load()
    if rule is None:
        family = ""
        for one in rules:
            if page.family(one.code) != family:
                family = page.family(one.code)
                click.echo(f"\n{family}" if one is not rules[0] else family)
            click.echo(f"  {one.code}  {one.name:44} {one.rule.severity:8} {page.read(one).summary}")
        return
    found = next((one for one in rules if rule.upper() == one.code or rule.lower() == one.name), None)
    if found is None:
        known = [one.code for one in rules] + [one.name for one in rules]
        raise UsageError(f'no rule is called "{rule}"', did_you_mean(rule, known) or "`review explain` lists them")
    click.echo(page.text(found), nl=False)
