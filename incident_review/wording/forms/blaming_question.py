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
            why on|the @earth|hell
            @how could|can|did|on OTHER ..3 miss|overlook|forget|let|ignore|allow|be|not|fail|think|approve|merge|possibly|get|go|break|deploy|push
            @how could|can|did nobody|no|anyone|anybody|somebody|someone|one
            how @hard|difficult can|could|is|was it|that
            @who ..1 broke|caused|approved|pushed|merged|forgot|deleted|screwed|messed|allowed|authorised|authorized|signed|decided|failed|missed|introduced|wrote|let|thought|dropped|did|is|was to|blame|responsible|at|this|that|it|the|these|such
            @who is|was to|responsible|at|guilty|accountable
            @whose fault|mistake|idea|responsibility|bright|job|error|decision|watch|blunder
            what was|were|is OTHER ..1 @thinking|hoping|smoking
            what on|the @earth|hell|heck
            could|can|did|do OTHER ..1 not ..1 @read|check|see|know|think|notice|test|ask|wait|look
            could|can|did|do OTHER ..1 not ..1 @have
            could|can|did|do @nobody|you ..1 not ..1 read|check|see|know|think|notice|test|ask|have|wait|look
            is|was it|that too much|hard to @ask
            """,
            hit="Why did Ravi not check the queue?",
            sound="Why did the alert not fire?",
            unless="no-question attackers",
        ),
        Row(
            """
            @why ..1 would OTHER ..2
            @why did it|that ..1 take OTHER
            why did|has|have|does|do|was|were|is|are @nobody|anyone|anybody ..1
            @why did|has|have|does|do|was|were|is|are no one ..1
            @why did|does|do|would OTHER ..1 just|simply|even|ever|ignore|insist|bother|skip|not|never
            @why was|were|is|are OTHER ..1 allowed|asleep|so|careless|permitted|trusted|never
            @why bother|even|ever
            @why have|has|had ..1 a|an|the|any ..3 if
            how @come ..1 nobody|no|none
            how @come OTHER
            how @come it|this|that ..3 nobody|no
            how on|in ..1 @earth|world|hell|heaven
            how the @hell|heck|devil|deuce
            how is|was|can|could it|this|that ..1 be? ..1 @possible that|for ..2 nobody|no|anyone|none|everyone
            how is|was|can|could it|this|that ..1 be? ..1 @possible that|for OTHER
            how did|could|can ..1 @anyone|anybody ..1
            how did|could|can|was|were|is this|that|such ..4 @past|allowed|unnoticed|overlooked|missed|approved ..1
            how did|does|do|could|can OTHER ..2 @miss|overlook|forget|possibly|dare|sleep|fail|ignore|botch
            how @many ..1 times|warnings|reminders ..1 do|does|must|should|will we|i|one|you
            how @many more
            how @often|long must|do|should ..1 we|i|one ..1 have|need|keep|tell|remind
            what ..1 @possessed
            what @business did|does|do|had|has OTHER
            what @excuse does|do|did|is|was|has|have|will
            what is|was|are OTHER 's @excuse|defence|defense
            what is|was|are your|his|her|their @excuse|defence|defense
            what @kind|sort|type of ..2 engineer|developer|operator|person|idiot|professional|amateur|fool|moron|clown|team
            what ..1 @gives|gave OTHER ..1 the right|idea
            what ..1 @got|gets|came into|over OTHER
            what ..1 is|was the @point|use of ..4 if
            who in ..1 his|her|their @right
            @who ..1 does|did ..1 this|such
            who ..1 was|is|were ..1 @asleep|sleeping|supposed|accountable|guilty|careless|dumb|stupid|responsible
            who the @hell|heck
            who on @earth
            who ..1 had|has|takes|took ..2 @bright|brilliant|blame|fault
            who ..1 @thought|thinks|decided|said|believed ..1 it|this|that|we ..2 good|fine|ok|okay|clever|smart|idea|safe|could|would
            @who ..1 gave|gives|granted|let|allows|lets|permitted ..1 him|her|them
            @who ..1 gave|gives|granted|let|allows|lets|permitted OTHER
            who ..1 do|should|can|must we ..1 have? ..1 to? ..1 @thank|blame|fire
            who ..1 will|is|should|must|needs ..1 going|to|be|have ..2 @pay|held|blame|accountable|fired|punished
            who ..1 @screwed|messed|fucked|cocked|goofed|botched up
            what @idiot|fool|moron|genius|clown|cowboy|joker|muppet|imbecile
            has|have|did|does|do anyone|anybody ..2 @heard of
            is|was not it|that OTHER 's @job|duty|responsibility|task
            is|was not it|that your|his|her|their ..1 @job|duty|responsibility|task
            who ..1 @ignored|skipped|overlooked|neglected|botched|bungled|silenced|muted|leaked|misconfigured|unplugged
            @whose ..1 commit|call|turn|brainwave|negligence|doing|brilliant|bright|great|clever|head|duty|bug|carelessness
            which ..1 @genius|idiot|moron|clown|fool|hero|joker|bright|wise|brilliant|cowboy|numpty|muppet|mastermind
            @which of you|them|us
            @which ..1 engineer|developer|operator|admin|person|reviewer|contractor|technician|employee|colleague ..1 broke|caused|forgot|deleted|failed|missed|let|thought|left|messed|approved|pushed
            @where was|were|is|are OTHER ..1 when|while|during|?|all|hiding
            where was|were the ..1 @reviewers|adults|adult|supervision|oversight|owner|owners
            when will|would|are OTHER ..1 @learn|finally|ever|grow|wake|going
            did|do|does|has|have|had|was|were|could|would|should|is|are|will not @anyone|anybody|someone|somebody|everyone ..2
            did|do|does|has|have|had|could|would|should @nobody|none ..1
            did|do|does|has|have|had|could|would|should no @one ..1
            ^ did|do|does|has|have|had|was|were|could|would|should|are|can @not OTHER ..1
            ^ did|does|has|have|had|was|were|do|are OTHER ..1 @even|seriously|honestly|bother|asleep|blind|sleeping|really
            does|do|did @anyone|anybody ..1 even|actually|seriously|bother|ever ..1 read|check|look|test|care|think|watch
            must|do|does|should i|we|someone|somebody|one ..1 really|always|have ..1 to? @remind|repeat|spell|babysit
            is|was|were it|this|that ..1 too @much|hard|difficult to
            is|was it ..1 @really|seriously|honestly|asking ..1 so|that|too hard|difficult|much|complicated
            was|is|are|were OTHER @asleep|blind|deaf|drunk|sleeping|crazy|insane|stupid|mad|kidding|incompetent|incapable
            are|is|was|were we|you|they|anyone ..1 @surprised
            would|could|might it|this|that ..1 not? have @killed|hurt
            @seriously ?
            """,
            hit="How come nobody read the appendix?",
            sound="How did the alert reach the on-call phone in the end?",
            unless="no-question attackers",
        ),
    ),
)
