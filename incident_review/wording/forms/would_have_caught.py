"""What a test, an alert or a tool would have caught, had it been there."""

# ruff: noqa: E501 - a pattern is one line

from incident_review.wording.form import Form, Row, Who

FORM = Form(
    name="would-have-caught",
    rank=40,
    rows=(
        Row(
            """
            @would|could|might|'d :adverb* have :adverb* allowed|enabled|let|given|bought AGENT
            @would|could|might|'d :adverb* have :adverb* shown|told|made|revealed|warned|helped|caught|prevented|avoided|saved|stopped|blocked|flagged|alerted|listed|detected|spotted|reduced|limited|shortened|cut|shaved|exposed|surfaced|uncovered|ruled|protected|averted|mitigated|lessened|contained|identified|highlighted|pointed
            @would|could|might|'d :adverb* have :adverb* :plainly_good
            @would|could|might|'d :adverb* have :adverb* been ..1 enough|sufficient|plenty
            @would|could|might|'d :adverb* have :adverb* fixed|solved|sufficed|sounded|fired|bought|resolved|narrowed|halved|softened|eased|simplified|sped|put|turned|drawn|brought|found|triggered|raised|given|noticed|picked|confirmed|proved|provided|rejected|refused|meant
            @would|could|might|'d :adverb* have :adverb* had ..2 back|up|running|online
            @maybe|perhaps could|would|might have
            would|could|might|'d ..1 have :adverb* :participle ..10 @earlier|sooner|immediately|instantly|straight|minutes|seconds !of
            would|could|might|'d ..1 have :adverb* :participle ..8 at|right @once|away
            """,
            hit="A smoke test would have caught this.",
            sound="A dropped request would have left the old price visible for a minute.",
            who=Who.THING,
            unless="attack luck had-before by-system",
        ),
    ),
)
