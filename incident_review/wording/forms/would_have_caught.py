"""What a test, an alert or a tool would have caught, had it been there."""

from incident_review.wording.form import Form, Row, Who

FORM = Form(
    name="would-have-caught",
    rank=40,
    rows=(
        Row(
            """
            would|could|might|'d :adverb* have :adverb* @given|granted|afforded|bought|gotten|got|won|earned|gained|saved|spared|secured|left AGENT
            would|could|might|'d :adverb* have :adverb* @allowed|enabled|permitted|facilitated|sped|accelerated|expedited|hastened|quickened ..2 rapid|quick|fast|faster|quicker|swift|swifter|sooner|instant|immediate|immediately|early|earlier|prompt|timely|easy|easier|safe|safer|rollback|recovery|restoration|detection|diagnosis|response|mitigation|triage|investigation|up|failover
            would|could|might|'d :adverb* have :adverb* @carried|tided|bailed|pulled|pointed|directed|steered|seen|led|guided|helped|got|gotten|kept|put us|me|them|him|her|everyone through|over|out|past|straight|to|toward|towards|onto|on|right|there|back|going|running|online|ahead
            would|could|might|'d :adverb* have :adverb* @restored|recovered|resumed service|services|access|traffic|trading|operation|operations|connectivity|functionality|availability|everything|it|them|the|our|most|all
            would|could|might|'d :adverb* have :adverb* @:plainly_good|listed|ruled|pointed|indicated|demonstrated|clarified|fixed|solved|sufficed|sounded|fired|bought|resolved|narrowed|softened|eased|simplified|put|turned|drawn|brought|found|raised|given|ensured|ended|picked|confirmed|proved|proven|provided|illuminated|pinpointed|eliminated|corrected|closed|lightened|hastened|guaranteed|saved|sounded|rung
            would|could|might|'d :adverb* have :adverb* @made !no|little|not ..6 clear|clearer|plain|visible|apparent|obvious|easier|easy|possible|impossible|difference|faster|quicker|smoother|unnecessary|unlikely|redundant|sure|simpler|harder|safer|evident|aware
            would|could|might|'d :adverb* have :adverb* been :adverb* ..1 @enough|sufficient|adequate|plenty|ample
            @even a|an|the|one ..1 basic|simple|trivial|crude|cursory|minimal|quick|rudimentary|superficial|brief|small|single|modest|elementary|rough|partial|short ..2 test|tests|check|checks|review|rehearsal|look|glance|skim|comparison|drill|calculation|count|estimate|dry-run|inspection|audit|assessment|analysis|verification|search|query|question|call|conversation|alert|limit|canary ..4 would|could|might|'d :adverb* have
            would|could|might|'d :adverb* have :adverb* @triggered !more|another|further|additional|many
            would|could|might|'d :adverb* have :adverb* @had ..3 back|up|running|online|home|restored|fixed
            @maybe|perhaps could|would|might :adverb* have
            would|could|might|'d ..1 have :adverb* :participle ..10 @earlier|sooner|faster|quicker|beforehand|immediately|instantly|straight|straightaway|minutes|seconds !of
            would|could|might|'d ..1 have :adverb* :participle ..8 at|right @once|away
            """,
            hit="A smoke test would have caught this.",
            sound="A late lorry would have left the shelf empty for a day.",
            who=Who.THING,
            unless="attack luck had-before by-system reason-for none-there by-itself of-itself diagnosis ruled-out whether showed-up normally customers not-would longer",
        ),
        Row(
            """
            with|given a|an|any|some|more|better|proper|one|two|the ..12 would|could not|never have @been left|missed|lost|deleted|overlooked|forgotten|wiped|broken|exposed|leaked|corrupted|overwritten|affected|impacted|delayed|needed|necessary|possible|hit
            would|could|might|'d :adverb* have :adverb* made|rendered|left ..8 @worthless|useless|harmless|impossible|irrelevant|unnecessary|pointless|superfluous|moot|trivial|redundant
            would|could|might|'d :adverb* have :adverb* @allowed|enabled|permitted|helped|let AGENT
            would|could|might|'d :adverb* have :adverb* @nipped|tipped|clued|pinpointed|obviated|eliminated|negated|neutralised|neutralized|defused|thwarted|confined|cushioned|absorbed|jogged|reminded|nudged|prompted|informed|taught|granted|afforded|offered|supplied|yielded|signposted|fended|headed|warded|staved|forestalled|precluded|deterred|intercepted|rung|staved|jolted|steered|dissuaded|persuaded|convinced|reassured|supplied|equipped|empowered ..3 off|it|us|me|him|her|the|this|that|these|them|everyone|people|any|bells|in|bell
            would|could|might|'d :adverb* have :adverb* set ..3 @bells|alarms ringing|off|jangling
            would|could|might|'d :adverb* have :adverb* @gone a|some long|way|far
            would|could|might|'d :adverb* have :adverb* @done the|its|their job|trick|work
            would|could|might|'d :adverb* have :adverb* @come|brought|drawn ..4 to|into light|the|attention|view
            would|could|might|'d :adverb* have :adverb* @made !no|little|not ..3 all|short|obvious|clear|plain|apparent|evident|difference|visible|impossible|unnecessary
            would|could|might|'d :adverb* have :adverb* @put an|a|us|them|paid ..1 end|stop|halt|brake|cap|ahead|to
            would|could|might|'d :adverb* have :adverb* @kept|left ..4 from|out|online|alive|up|safe|untouched|intact|unharmed|small|short|contained|running|responsive|healthy|available|reachable|stable|usable|writable|serving|working
            would|could|might|'d :adverb* have :adverb* @kept ..4 below|under|within|low|lower|afloat|flowing|informed|aware|awake|apart|separate
            would|could|might|'d :adverb* have :adverb* @removed|obviated|eliminated|taken|ruled ..2 need|doubt|ambiguity|confusion|uncertainty|guesswork|risk|danger|threat|possibility|out
            would|could|might|'d :adverb* have :adverb* @pulled|lit|hit|slammed ..2 plug|up|brake|brakes
            would|could|might|'d :adverb* have :adverb* @cost|lost ..2 only|one|a|just|nothing ..4 and|rather|instead not|than|of
            would|could|might|'d :adverb* have :adverb* :participle ..6 only|one|just|at|fewer|half ..6 @rather|instead
            """,
            hit="A dry run would have brought the missing index to light.",
            sound="A second fault would have taken the replica down too.",
            unless="attack luck had-before by-system even reader reason-for none-there by-itself of-itself whether",
        ),
        Row(
            """
            would|could|might|'d ..3 have !been :adverb* @surfaced|spared|revealed|exposed|caught|uncovered|unearthed|prevented|averted|forestalled|stopped ..1
            should|ought|might|could to? :adverb* have :adverb* @prompted|raised|aroused|provoked|rung|rang|tipped|given ..3 question|questions|bell|bells|suspicion|suspicions|concern|concerns|eyebrow|eyebrows|pause|doubt|doubts|reflection|off
            could|might|would|'d :adverb* have :adverb* @been stopped|avoided|prevented|averted|contained|shortened|halved|spared|limited|noticed|caught|spotted|detected|found|exposed|revealed|saved|solved|fixed ..6 by|with ..1 a|an|any|one ..1 simple|single|quick|cheap|small|plain|mere|basic|trivial|brief|short|routine|timely|five-minute
            could|might|would|'d :adverb* have :adverb* @been :adverb* avoided|prevented|averted|shortened|mitigated|contained|caught|spotted|noticed|detected by :adverb? :ing
            ^ @yes , by|easily|clearly|quite|certainly|definitely|absolutely|probably|almost|very
            ^ :word? :word? better|more|any|some|one|earlier|closer|a|an ..10 and|, we|this|it|they ..1 @would|'d have|be caught|catched|seen|known|noticed|found|avoided|prevented|averted|spotted|detected|stopped|saved|spared|sleeping|asleep|fine|done|home|safe|good
            """,
            hit="A weekly reconciliation would in all probability have exposed the gap.",
            sound="A second fault would have left the depot without power.",
            unless="attack luck had-before even reader question bad-outcome future reason-for none-there by-itself of-itself whether denied-inside",
        ),
        Row(
            """
                would|could|might|'d :adverb* have :adverb* @disclosed|obviated|forestalled|settled|dispelled|dispersed|betrayed|unmasked|laid|established|shown|revealed
            would|could|might|'d :adverb* have :adverb* @rendered ..5 moot|unnecessary|harmless|irrelevant|superfluous|redundant|impossible|unlikely|pointless|visible|obvious|safe|safer|academic
                a|an|one|any|some|single|simple|quick|timely|proper|regular|routine|earlier|better|prior ..8 @would|could|might|'d :adverb* have :adverb* :plainly_good|shown|told|put|ended|settled|pointed|found|brought
            """,
            hit="A count of the seals would have disclosed the gap at once.",
            sound="A second fault would have rendered the depot dark for a night.",
            who=Who.THING,
            unless="attack luck had-before by-system reason-for none-there by-itself of-itself diagnosis ruled-out whether showed-up normally bad-outcome bad-then",
        ),
    ),
)
