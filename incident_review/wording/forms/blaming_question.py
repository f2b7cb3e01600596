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
            @why did|do|does|has|have|had|was|were|would|could|should|is|are OTHER !'s ..2 not|never|just|simply|even|ever|only|always|so|still|keep|keeps
            @why did|do|does|would|could|should|has|have OTHER !'s|see|saw|seen|trust|trusted|believe|assume|think|thought|expect|read|look|find|found|know|known|hear|need|use|learn|receive|received|get|choose|prefer|not|and|,|lead|leads|point|fail|own|start
            @why was|were|is|are OTHER ..1 allowed|asleep|so|careless|permitted|trusted|never|given|left
            @why was|were|is|are ..3 allowed|permitted|approved|merged|deployed|released|disabled|ignored on|at|without|with|by|?|despite|during|in|before
            @why ..1 not OTHER
            @why ..1 would OTHER ..2
            @why did it|that ..1 take OTHER
            why did|has|have|does|do|was|were|is|are @nobody|anyone|anybody ..1
            @why did|has|have|does|do|was|were|is|are no one ..1
            @why bother|even|ever
            @why was|were|has|have|had not? we|i not? ..1 been? told|informed|warned|consulted|asked
            why am|are we|i only|just ..1 @hearing|learning|finding|told|seeing
            @why do|does we|they|you|people ..1 keep|always|constantly|still ..1 make|making|repeat|repeating ..1 same|this|that|such
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
            how could we have ..1 @let|allowed|missed|overlooked|forgotten|ignored
            what was|were OTHER @doing for|all ..3 hours|hour|minutes|night|day
            how could|can @such a|an|obvious ..3 go|slip|get|pass|be|make|reach|end
            how @come ..6 ignored|overlooked|missed|skipped|approved|waved|forgotten|silenced
            @how could|can|did nobody|no|anyone|anybody|somebody|someone|one
            how @hard|difficult can|could it|that ..1 be|have
            how @hard|difficult is|was it|that to ..1 read|check|ask|call|look|press|write|follow|remember|test|pick|listen|tell|think|scroll|click|wait|send|type|count|pay|open|close
            how @hard|difficult is|was it|that ?
            how is|was|can|could it|this|that ..1 be? ..1 @possible that|for ..2 nobody|no|anyone|none|everyone
            how is|was|can|could it|this|that ..1 be? ..1 @possible that|for OTHER
            how did|could|can|was|were|is this|that|such ..4 @past|allowed|unnoticed|overlooked|missed|approved ..1
            how @many ..1 times|warnings|reminders ..1 do|does|must|should|will we|i|one|you
            how @many more
            how @often|long must|do|does|should ..1 we|i|one ..1 have|need|keep|tell|remind
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
            @who ..4 approved|pushed|merged|authorised|authorized|signed|decided|introduced|wrote|did|allowed ..1 this|that|it|such|these
            @who does|approves|writes|merges|signs|ships|builds|deploys|designs such|something|things|anything|stuff
            who ..1 @decided|chose to ..1 skip|ignore|bypass|silence|mute|disable|cut
            who ..8 without @telling|asking|informing|permission
            @who ..1 broke|caused|forgot|deleted|screwed|messed|failed|missed|let|dropped|left|botched|bungled|ignored|skipped|overlooked|neglected|silenced|muted|leaked|misconfigured|unplugged the|this|that|it|to|a|our|these|such|up
            @who ..1 is|was|were|are ..1 blame|fault|guilty|asleep|sleeping|supposed|careless|dumb|stupid|to ..1
            who ..1 is|was|are|'s ..1 to|at @blame|fault
            who ..1 is|was|are ..1 @responsible|accountable for ..3 :harm|this|that|it|letting
            who ..1 had|has|takes|took ..2 @bright|brilliant|blame|fault
            who ..1 @thought|thinks|decided|said|believed ..1 it|this|that|we ..2 good|fine|ok|okay|clever|smart|idea|safe|could|would
            who ..1 @gave|granted|let|permitted ..1 him|her|them
            who ..1 @gave|granted|let|permitted OTHER
            who ..1 do|should|can|must we ..1 have? ..1 to? ..1 @thank|blame|fire
            who ..1 will|is|should|must|needs ..1 going|to|be|have ..2 @pay|held|blame|accountable|fired|punished
            who in ..1 his|her|their @right
            @whose ..1 fault|mistake|idea|responsibility|job|error|decision|watch|blunder|commit|call|brainwave|negligence|doing|brilliant|bright|great|clever|head|duty|bug|carelessness
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
            is|was not it|that|this OTHER 's @job|duty|responsibility|task
            is|was not it|that|this ..1 the @job|duty|responsibility|task of
            is|was not it|that|this ..1 your|his|her|their ..1 @job|duty|responsibility|task
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
            ^ was|were|is|are ..4 @paying ..1 attention
            if not , @why ..1 not
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
        Row(
            """
            must|do|does|should|will i|we|someone|somebody|one ..2 really|seriously|still|honestly ..2 have|need? ..1 to? @explain|tell|teach|say|write|spell|repeat|remind
            must|do|does|should|will i|we|someone|somebody|one ..2 have|need ..1 to ..1 @explain|tell|teach|say|repeat ..8 again|year|time|every|grown|adults|trained|once
            do|does|must|should i|we|someone|one ..2 have|need to ..1 hold|take ..1 @hand|hands|babysit
            is|was|can it|that|this ..1 so|that @hard|difficult|complicated|much to ..1 read|check|ask|call|look|test|write|follow|tell|press|wait|listen|think|pick|open|close|remember|count
            is|was that|this|it @asking ..1 too|a much|lot
            can|could it ..1 be ..1 that @nobody|none
            @how can|could it ..1 be that ..1 OTHER
            @how can|could it ..1 be that nobody|no|none
            @how do|does|did|can|could one|you|anyone|anybody|someone|somebody ..2 miss|overlook|forget|ignore|not|fail|approve|confuse|sleep|skip|lose|manage
            how do|does|can|could OTHER ..2 @miss|overlook|forget|ignore|sleep|confuse|fail|botch
            how can|could ..1 @senior|trained|experienced|qualified|professional|grown ..4 not|miss|overlook|forget|ignore
            what were|was|are|is OTHER ..1 @even|actually|playing ..1
            what ..1 does|do|did OTHER ..2 do ..1 all @day|night|shift|week|long
            what ..1 does|do|did the ..3 @line|desk|shift|watch do all day|night|shift|week|long
            what ..1 does|do|did OTHER ..2 do @if not
            what|why ..1 do|did|are|have we|i|they ..2 @pay|paying|paid ..1 OTHER ..2 for ?
            what|why ..1 do|did|are|have we|i|they ..2 @paying|pay them|you|these ..2 for ?
            what @good|use is|are|was OTHER ..1
            what|which @part of ..6 did|do|does|have|has OTHER ..1 not
            what @part of "|“|' ..8 unclear|not|understand|hard|confusing
            why must|does|do|is|was it ..1 @always ..2 us|we|me|our
            why is|was it|they ..1 @always OTHER
            @why is|was it that OTHER ..3 never|not|always
            @why is|was it that nobody|no
            @why do|are|should|would|did|have we|i|you|they ..1 even|bother
            """,
            hit="Do we seriously have to explain the tide table to the crew?",
            sound="Do we have to explain the tide table in the annex?",
            unless="no-question attackers",
        ),
        Row(
            """
            did not it ..1 @occur|dawn
            did it not ..1 @occur|dawn
            did it ever|really|even @occur|dawn
            did it ..1 @occur to ..1 anyone|anybody|nobody
            have|has|had OTHER ..1 learned|learnt @nothing|anything
            have|has|had OTHER not ..1 @learned|learnt
            have|has|had we ..1 learned|learnt @nothing
            was|were|is|are @anyone|anybody|everyone|everybody ..1 awake|asleep|actually|even|really|home|thinking|ever
            is|are|was|were @nobody ..1 responsible|accountable|awake|watching|listening|ashamed|capable|able|in
            is|was not that|this ..1 @what|why we|they ..2 pay|paid|have|hire|hired|employ ..3 OTHER ..1 for
            is|was not that|this ..1 what ..1 second|first|third|night|our ..2 @line|shift|desk|watch is|are ..1 for
            should|would|does|will OTHER ..1 not ..1 @know|notice|realise|realize|care|think|bother
            should|must|does|do|ought ..4 not? ..2 @know|known better ?
            do|does|did OTHER ..2 test|read|check|look|think|listen|learn|care|document|write ..1 @anything|ever at
            do|does|did these|those @people ..2 test|read|check|look|think|listen|learn|care|document|write ..1 anything|at|ever
            do|does|did OTHER ..1 @ever ..1 test|read|check|look|think|listen|learn|care|document|write
            does|do @anyone|anybody ..4 test|read|check|look|think|care ..1 before|anything|at
            @since when do|is|are|did we|it|that|this ..2 deploy|merge|push|skip|allowed|ok|okay|fine|acceptable|right|normal|approve|optional|enough
            under|on|by|with @whose authority|orders|say-so|permission|instructions did|was|were OTHER
            when is|are|will OTHER ..2 to? get ..1 its|his|her|their|a @act|grip|house
            when is OTHER ..1 @finally|ever
            will|would|can|could they @ever learn|read|listen|understand|get
            will|would|can|could OTHER @ever ..2 learn|read|listen|answer|understand|change|get|grow|check|test|stop|start|wake
            ^ so|and|but @nobody ..1 looked|thought|said|checked|noticed|called|asked|read|cared|bothered|saw|tested|told|knew
            ^ so|and|but no @one ..1 looked|thought|said|checked|noticed|called|asked|read|cared|bothered|saw|tested|told|knew
            are|is we|i|one ..1 really|seriously? ..1 supposed|meant|expected|asked? to @believe
            was|is it|this|that ..1 @laziness|incompetence|negligence|ignorance|carelessness|malice|stupidity|arrogance|sloppiness
            what ..1 @consequences will|should|must there be
            will|should there ..1 be ..1 @consequences ?
            will|should there ..1 be ..1 @consequences for ..1 OTHER
            what ..3 @done|happen|happens about|to|with ..2 OTHER responsible|concerned|involved|who
            how ..6 @he|she do|does|will not ..4 again
            what made|makes OTHER ..1 @think|believe|decide that? ..1 he|she|they|this|that|it ..1 could|had|was|were|is|would ..4 alone|good|idea|right|entitled|ok|okay|fine|clever|smart|acceptable|above
            has|have|had @nobody ..1 learned|learnt|heard|thought
            is|was|are|were we|you ..1 @surrounded|staffed|served by amateurs|fools|idiots|clowns|children
            """,
            hit="Did it not occur to the crew to call the harbour?",
            sound="Did it occur to the second node in the same minute?",
            unless="no-question attackers",
        ),
    ),
)
