"""Print the JSON Schema of a file of a review, for editors and other tools."""

from __future__ import annotations

import click

NAMES = ("review", "timeline", "actions", "policy", "catalog", "findings")


@click.command(
    epilog="""\b
Examples:
  review schema                  the names of the schemas
  review schema review           the schema of review.yaml
  review schema findings         the schema of `--format json`"""
)
@click.argument("name", required=False, type=click.Choice(NAMES))
def command(name: str | None) -> None:
    """Print the JSON Schema called NAME. `review init` writes those of review files into reviews/.schema/."""
    from incident_review import schemas

    if name is None:
        click.echo("\n".join(NAMES))
    else:
        click.echo(schemas.findings_schema() if name == "findings" else schemas.schemas(indent=2)[name], nl=False)
