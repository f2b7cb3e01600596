"""A question that asks somebody to justify themselves, or asks for the guilty."""



from incident_review.wording.form import EVERYWHERE, Form, Row

FORM = Form(
    name="blaming-question",
    rank=1,
    registers=EVERYWHERE,
    in_questions=True,
    rows=(
        Row(
            """
            @why did|do|does|has|have|had|was|were|would|could|should|is|are not? OTHER not? ..1
            @why ..1 not OTHER
            @why on|the earth|hell
            @how could|can|did|on OTHER ..3 miss|overlook|forget|let|ignore|allow|be|not|fail|think|approve|merge|possibly|get|go|break|deploy|push
            @how could|can|did nobody|no|anyone|anybody|somebody|someone|one
            how @hard|difficult can|could|is|was it|that
            @who ..1 broke|caused|approved|pushed|merged|forgot|deleted|screwed|messed|allowed|authorised|authorized|signed|decided|failed|missed|introduced|wrote|let|thought|dropped|did|is|was to|blame|responsible|at|this|that|it|the|these|such
            @who is|was to|responsible|at|guilty|accountable
            @whose fault|mistake|idea|responsibility|bright|job|error|decision|watch|blunder
            what was|were|is OTHER ..1 @thinking|doing|hoping|smoking
            what on|the @earth|hell|heck
            @could|can|did|do OTHER ..1 not ..1 read|check|see|know|think|notice|test|ask|have|wait|look
            could|can|did|do @nobody|you ..1 not ..1 read|check|see|know|think|notice|test|ask|have|wait|look
            is|was it|that too @much|hard to ask
            """,
            hit="Why did Ravi not check the queue?",
            sound="Why did the alert not fire?",
            unless="no-question attackers",
        ),
    ),
)
