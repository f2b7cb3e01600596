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
            @why did|do|does|has|have|had|was|were|would|could|should|is|are not OTHER
            @why did|do|does|has|have|had|was|were|would|could|should|is|are OTHER ..2 not|never|just|simply|even|ever|only|always|so|still|keep|keeps
            @why did|do|does|would|could|should|has|have OTHER !see|saw|seen|trust|trusted|believe|assume|think|thought|expect|read|look|find|found|know|known|hear|need|use|learn|receive|received|get|choose|prefer|not|and|,|lead|leads|point|fail|own|start
            @why was|were|is|are OTHER ..1 allowed|asleep|so|careless|permitted|trusted|never|given|left
            @why was|were|is|are ..3 allowed|permitted|approved|merged|deployed|released|disabled|ignored on|at|without|with|by|?|despite|during|in|before
            @why ..1 not OTHER
            @why ..1 would OTHER ..2
            @why did it|that ..1 take OTHER
            why did|has|have|does|do|was|were|is|are @nobody|anyone|anybody ..1
            @why did|has|have|does|do|was|were|is|are no one ..1
            @why bother|even|ever
            @why have|has|had ..1 a|an|the|any ..3 if
            @why are|is|do|must|should we|i|they ..2 always|ones|pay|clean|suffer|have|the ..3 for|who|after|to
            how|why|who|what|where on|in|the ..1 @earth|hell|heck|devil|deuce|heaven|world
            how @come ..3 nobody|no|none
            how @come OTHER
            @since when do|does|did|is|are|can OTHER
            """,
            hit="Why did Ravi not check the queue?",
            sound="Why did the alert not fire?",
            unless="no-question attackers",
        ),
        Row(
            """
            @how could|can|did|on OTHER ..3 miss|overlook|forget|let|ignore|allow|be|not|fail|approve|merge|possibly|break|deploy|push|dare|sleep|botch
            @how could|can|did nobody|no|anyone|anybody|somebody|someone|one
            how @hard|difficult can|could|is|was it|that
            how is|was|can|could it|this|that ..1 be? ..1 @possible that|for ..2 nobody|no|anyone|none|everyone
            how is|was|can|could it|this|that ..1 be? ..1 @possible that|for OTHER
            how did|could|can|was|were|is this|that|such ..4 @past|allowed|unnoticed|overlooked|missed|approved ..1
            how @many ..1 times|warnings|reminders ..1 do|does|must|should|will we|i|one|you
            how @many more
            how @often|long must|do|should ..1 we|i|one ..1 have|need|keep|tell|remind
            what was|were|is OTHER ..1 @thinking|hoping|smoking
            what ..1 @possessed
            what @business did|does|do|had|has OTHER
            what @excuse does|do|did|is|was|has|have|will
            what is|was|are OTHER 's @excuse|defence|defense
            what is|was|are your|his|her|their @excuse|defence|defense
            what @kind|sort|type of ..2 engineer|developer|operator|person|idiot|professional|amateur|fool|moron|clown|team
            what ..1 @gives|gave OTHER ..1 the right|idea
            what ..1 @got|gets|came into|over OTHER
            what ..1 is|was the @point|use of ..4 if
            what @idiot|fool|moron|genius|clown|cowboy|joker|muppet|imbecile
            """,
            hit="How could the fitter miss the leak?",
            sound="How did the alert reach the on-call phone in the end?",
            unless="no-question attackers",
        ),
        Row(
            """
            @who ..1 approved|pushed|merged|authorised|authorized|signed|decided|introduced|wrote|did|does|allowed ..1 this|that|it|such|these
            @who ..1 broke|caused|forgot|deleted|screwed|messed|failed|missed|let|dropped|left|botched|bungled|ignored|skipped|overlooked|neglected|silenced|muted|leaked|misconfigured|unplugged the|this|that|it|to|a|our|these|such|up
            @who ..1 is|was|were|are ..1 blame|fault|guilty|asleep|sleeping|supposed|careless|dumb|stupid|to ..1
            who ..1 is|was|are ..1 to|at @blame|fault
            who ..1 is|was|are ..1 @responsible|accountable for ..3 :harm|this|that|it|letting
            who ..1 had|has|takes|took ..2 @bright|brilliant|blame|fault
            who ..1 @thought|thinks|decided|said|believed ..1 it|this|that|we ..2 good|fine|ok|okay|clever|smart|idea|safe|could|would
            who ..1 @gave|granted|let|permitted ..1 him|her|them
            who ..1 @gave|granted|let|permitted OTHER
            who ..1 do|should|can|must we ..1 have? ..1 to? ..1 @thank|blame|fire
            who ..1 will|is|should|must|needs ..1 going|to|be|have ..2 @pay|held|blame|accountable|fired|punished
            who in ..1 his|her|their @right
            @whose ..1 fault|mistake|idea|responsibility|job|error|decision|watch|blunder|commit|call|turn|brainwave|negligence|doing|brilliant|bright|great|clever|head|duty|bug|carelessness
            which ..1 @genius|idiot|moron|clown|fool|hero|joker|bright|wise|brilliant|cowboy|numpty|muppet|mastermind
            @which of you|them|us
            @which ..1 engineer|developer|operator|admin|person|reviewer|contractor|technician|employee|colleague|team ..1 broke|caused|forgot|deleted|failed|missed|let|thought|left|messed|approved|pushed
            @where was|were|is|are OTHER ..1 when|while|during|?|all|hiding
            where was|were the ..1 @reviewers|adults|adult|supervision|oversight|owner|owners
            when will|would|are OTHER ..1 @learn|finally|ever|grow|wake|going
            """,
            hit="Who broke the winch?",
            sound="Who is responsible for the winch, and who was paged?",
            unless="no-question attackers",
        ),
        Row(
            """
            could|can|did|do OTHER ..1 not ..1 @read|check|see|know|think|notice|test|ask|wait|look|have
            could|can|did|do @nobody|you ..1 not ..1 read|check|see|know|think|notice|test|ask|have|wait|look
            is|was not it|that OTHER 's @job|duty|responsibility|task
            is|was not it|that your|his|her|their ..1 @job|duty|responsibility|task
            is|was|were it|that|this ..1 too @much|hard|difficult to
            is|was it ..1 @really|seriously|honestly|asking ..1 so|that|too hard|difficult|much|complicated
            has|have|did|does|do anyone|anybody ..2 @heard of
            did|do|does|has|have|had|was|were|could|would|should|is|are|will not @anyone|anybody|someone|somebody|everyone ..2
            did|do|does|has|have|had|could|would|should|was|were @nobody|none ..1
            did|do|does|has|have|had|could|would|should|was no @one ..1
            ^ did|do|does|has|have|had|was|were|could|would|should|are|can @not OTHER ..1
            ^ did|does|has|have|had|was|were|do|are OTHER ..1 @even|seriously|honestly|bother|asleep|blind|sleeping|really
            does|do|did @anyone|anybody ..1 even|actually|seriously|bother|ever ..1 read|check|look|test|care|think|watch
            must|do|does|should i|we|someone|somebody|one ..1 really|always|have ..1 to? @remind|repeat|spell|babysit
            was|is|are|were OTHER @asleep|blind|deaf|drunk|sleeping|crazy|insane|stupid|mad|kidding|incompetent|incapable
            are|is|was|were we|you|they|anyone ..1 @surprised
            would|could|might it|this|that ..1 not? have @killed|hurt
            @seriously ?
            """,
            hit="Did nobody look at the tide table?",
            sound="Did the crew see the second page?",
            unless="no-question attackers",
        ),
        Row(
            """
            ^ @guess who|whose|which ..1
            @blame|culpability ..4 lying|lies|rests|resting|falls ..2 with|on
            """,
            hit="Guess who left the hatch open?",
            sound="Guessing which hatch was open took us ten minutes.",
        ),
    ),
)
