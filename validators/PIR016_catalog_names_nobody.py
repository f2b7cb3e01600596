"""A service in catalog.yaml names a team or a service that the catalog does not have.

## Why
The owners of a service are asked to the meeting; a misspelt team is asked to none.

## Source
docs/format.md: with a catalog, gaps come with names.

## Bad
```yaml catalog.yaml
teams:
  platform: {kind: operations}
  payments: {}
  care: {kind: support}
  shop: {kind: product}
  growth: {}
  sales: {}
services:
  price-feed: {owner: paymens}
```
```yaml catalog.yaml
services:
  price-feed: {dependents: [basket]}
  baskets: {}
```

## Good
```yaml catalog.yaml
teams:
  platform: {kind: operations}
  payments: {}
  care: {kind: support}
  shop: {kind: product}
  growth: {}
  sales: {}
services:
  price-feed: {owner: payments, operated_by: platform, dependents: [basket]}
  basket: {owner: shop}
```
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from incident_review.binding import CATALOG
from incident_review.finding import Finding, Key
from incident_review.folder import Reviews
from incident_review.problem import did_you_mean
from incident_review.rule import Rule, WaivedBy

RULE = Rule(binds=CATALOG, waived_by=WaivedBy.NOBODY)


def check(reviews: Reviews) -> Iterator[Finding]:
    """Follow every name that a service gives, where the catalog lists what it may name."""
    catalog = reviews.catalog
    for service in catalog.services.values():
        for field, team in (("owner", service.owner), ("operated_by", service.operated_by)):
            if team is not None and catalog.teams:
                yield from _missing("team", team, catalog.teams, service.where(field))
        for index, name in enumerate(service.dependents):
            yield from _missing("service", name, catalog.services, service.where("dependents", index))


def _missing(kind: str, name: str, known: Iterable[str], place: Key) -> Iterator[Finding]:
    if name not in known:
        yield Finding(
            place=place,
            message=f'the {kind} "{name}" is not in catalog.yaml',
            help=did_you_mean(name, known) or f"add it to {kind}s",
        )
