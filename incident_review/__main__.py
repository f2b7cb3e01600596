"""`python -m incident_review` is `review`."""

from incident_review.cli import main

main()
