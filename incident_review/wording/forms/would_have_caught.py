"""What a test, an alert or a tool would have caught, had it been there."""

from incident_review.wording.form import Form, Row, Who

FORM = Form(
    name="would-have-caught",
    rank=40,
    rows=(
        Row(
            """
            would|could|might|'d :adverb* have :adverb* @given|bought|gotten|got|won|earned|saved|spared|secured|left AGENT
            would|could|might|'d :adverb* have :adverb* @allowed|enabled|permitted|sped ..1 rapid|quick|fast|faster|quicker|instant|immediate|immediately|early|earlier|prompt|easy|easier|rollback|recovery|detection|diagnosis|up|failover
            would|could|might|'d :adverb* have :adverb* @carried|tided|bailed|pulled|pointed|steered|seen|led|guided|got|kept us|them|him|her|everyone through|over|out|past|straight|towards|onto|right|going|running|online
            would|could|might|'d :adverb* have :adverb* @restored|recovered service|services|access|traffic|operation|functionality|everything|it|them|the
            @would|could|might|'d :adverb* have :adverb* :plainly_good|listed|ruled|pointed|indicated|demonstrated|clarified|fixed|solved|sufficed|sounded|fired|bought|resolved|narrowed|softened|eased|simplified|put|turned|drawn|brought|found|raised|given|ensured|ended|picked|confirmed|proved|provided
            would|could|might|'d :adverb* have :adverb* @made !things|matters|no|little|not ..5 clear|clearer|visible|obvious|easier|easy|possible|impossible|difference|faster|quicker|unnecessary|sure|simpler|harder|safer|evident
            would|could|might|'d :adverb* have :adverb* been ..1 @enough|sufficient|plenty
            even a|an|the|one ..1 @basic|simple|trivial|crude|cursory|minimal|quick|rudimentary|superficial|brief ..2 test|tests|check|review|rehearsal|look|glance|comparison|drill|calculation|count|estimate|dry-run|inspection|audit|assessment ..3 would|could|might|'d :adverb* have
            would|could|might|'d :adverb* have :adverb* @triggered !more|another|further|additional|many
            would|could|might|'d :adverb* have :adverb* @had ..2 back|up|running|online
            @maybe|perhaps could|would|might have
            would|could|might|'d ..1 have :adverb* :participle ..10 @earlier|sooner|immediately|instantly|straight|minutes|seconds !of
            would|could|might|'d ..1 have :adverb* :participle ..8 at|right @once|away
            """,
            hit="A smoke test would have caught this.",
            sound="A late lorry would have left the shelf empty for a day.",
            who=Who.THING,
            unless="attack luck had-before by-system reason-for none-there by-itself of-itself diagnosis ruled-out whether showed-up normally customers not-would longer",
        ),
        Row(
            """
            with|given a|an|any|some|more|better|proper|one ..12 would not have @been left|missed|lost|deleted|overlooked|forgotten|wiped|broken|exposed|hit
            would|could|might|'d have made ..8 @worthless|useless|harmless|impossible|irrelevant|unnecessary|pointless|superfluous|moot|trivial|redundant
            would|could|might|'d :adverb* have :adverb* @allowed|enabled|let AGENT
            would|could|might|'d :adverb* have :adverb* @nipped|tipped|clued|pinpointed|obviated|eliminated|negated|neutralised|neutralized|defused|thwarted|confined|cushioned|absorbed|jogged|reminded|nudged|prompted|informed|taught|granted|afforded|offered|supplied|yielded|signposted|fended|headed|warded|staved|forestalled|precluded|deterred|intercepted|rung ..3 off|it|us|the|this|that|them|bells|in|bell
            would|could|might|'d :adverb* have :adverb* set ..3 @bells|alarms ringing|off
            would|could|might|'d :adverb* have :adverb* @gone a long
            would|could|might|'d :adverb* have :adverb* @done the job|trick
            would|could|might|'d :adverb* have :adverb* @come|brought ..3 to light|the
            would|could|might|'d :adverb* have :adverb* @made !no|little|not ..2 all|short|obvious|clear|plain|difference|visible|impossible
            would|could|might|'d :adverb* have :adverb* @put an|a|us ..1 end|stop|ahead
            would|could|might|'d :adverb* have :adverb* @kept|left ..4 from|out|online|alive|up|safe|untouched|intact|unharmed|small|short|contained|running|responsive|healthy|available|reachable|stable|usable|writable|serving|working
            would|could|might|'d :adverb* have :adverb* @kept ..4 below|under|within|low|afloat
            would|could|might|'d :adverb* have :adverb* @removed|taken|ruled ..2 need|doubt|guesswork|risk|danger|possibility|out
            would|could|might|'d :adverb* have :adverb* @pulled|lit ..2 plug|up|brakes
            would|could|might|'d :adverb* have :adverb* @cost|lost ..2 only|one|a|just|nothing ..2 and not|instead
            would|could|might|'d :adverb* have :adverb* :participle ..6 only|one|just|at|fewer|half ..6 @rather|instead
            """,
            hit="A dry run would have brought the missing index to light.",
            sound="A second fault would have taken the replica down too.",
            unless="attack luck had-before by-system even reader reason-for none-there by-itself of-itself whether",
        ),
        Row(
            """
            would|could|might|'d ..3 have !been :adverb* @surfaced|spared|revealed|exposed|caught|uncovered|prevented|averted|stopped ..1
            should|ought to? have @prompted|raised|rung|rang|tipped|given ..3 question|questions|bell|bells|suspicion|suspicions|eyebrows|pause|doubts|off
            could|might have been stopped|avoided|prevented|averted|contained|shortened|halved|spared|limited|noticed|caught ..6 by ..1 a|an|any ..1 @simple|single|quick|cheap|small|plain|mere|basic
            could|might have been @avoided|prevented|averted by :ing
            ^ @yes , by|easily|clearly|quite
            ^ :word? :word? better|more|any|some|one|earlier|closer|a|an ..10 and|, we|this|it|they ..1 @would|'d have|be caught|catched|seen|known|noticed|found|avoided|prevented|spotted|sleeping|asleep|fine|done|home|safe|good
            """,
            hit="A weekly reconciliation would in all probability have exposed the gap.",
            sound="A second fault would have left the depot without power.",
            unless="attack luck had-before even reader question bad-outcome future reason-for none-there by-itself of-itself whether denied-inside",
        ),
        Row(
            """
                would|could|might|'d :adverb* have :adverb* @disclosed|obviated|forestalled|settled|dispelled|shown|revealed
            would|could|might|'d :adverb* have :adverb* @rendered ..4 moot|unnecessary|harmless|irrelevant|superfluous|impossible|academic
                a|an|one|any|single|simple|quick|timely ..8 @would|could|might|'d :adverb* have :adverb* :plainly_good|shown|told|put|ended|settled
            """,
            hit="A count of the seals would have disclosed the gap at once.",
            sound="A second fault would have rendered the depot dark for a night.",
            who=Who.THING,
            unless="attack luck had-before by-system reason-for none-there by-itself of-itself diagnosis ruled-out whether showed-up normally bad-outcome bad-then",
        ),
    ),
)
