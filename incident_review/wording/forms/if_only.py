"""An alternate past: if somebody had, none of this would have."""

from incident_review.wording.form import Form, Row

FORM = Form(
    name="if-only",
    rank=12,
    rows=(
        Row(
            """
            if @only !a|an|one|two|some|single
            @only if AGENT had
            """,
            hit="If only the spare key had been labelled.",
            sound="If only a single lamp works, the crossing stays closed.",
            sure=True,
            unless="attackers is-after",
        ),
        Row(
            """
            ^ @had AGENT not|never? :adverb* !been :participle|not ..40 would|could|might|'d
            had AGENT :adverb* @been ..40 would|could|might|'d
            , @had AGENT not|never? :adverb* !been :participle ..40 would|could|might|'d
            ^ @had !no|there ..30 would|could|might|'d ..2 not|never|hardly|scarcely|barely
            ^ @had ..25 none|nothing|no|nobody|neither ..4 would|could|might|'d
            ^ @had !no ..25 would|could|might|'d :adverb* have :adverb* been? :adverb* caught|prevented|avoided|averted|detected|spotted|seen|noticed|saved|spared|mitigated|contained|shortened|limited|reduced|held|told|warned|alerted|updated|found|known|blocked|shown|survived|helped|fine|safe|minimal|enough|failed|lasted|been|cost|had|powered|isolated|restored|recovered|resolved|stopped|shorter|smaller|faster|quicker|halved|unaffected|untouched|unnecessary|harmless|lighter|milder|flagged|revealed|identified|diagnosed|reached|surfaced
            ^ had there @been
            ^ @had ..6 :safeguard ..30 would|could|might|'d
            ^ @had !no|the ..8 not ..30 would|could|might|'d
            ^ @had :subject_pronoun ..40 would|could|might|'d
            ^ @had AGENT but|only|just|simply|merely
            , had it|they|this|that|one|these not? @been :adverb* :human_strict|done|run|used|enabled|funded|followed|applied|read|taken|kept|made|given|set|bought|fitted|installed|built|noticed|ordered|approved|written|told|seen|spotted|caught|replaced|renewed|patched|updated|upgraded|scheduled|shared|available ..18 , would|could|might|'d :adverb* have
            """,
            hit="Had Ravi waited for the drain, the budgets would have held.",
            sound="Had the flood risen faster, the pumps would have been lost.",
            unless="attack even reader luck bad-then credit ruled-out as-measured diagnosis bad-before",
        ),
        Row(
            """
            ^ @had AGENT not|never? :adverb* :participle !run|put|set|cut|read|shut|split|reset|let|hit|been|to
            ^ @had ..12 , it|this|we|that|they 's|is|are|'re ..6
            """,
            hit="Had Ravi looked at the gauge, the leak was right there.",
            sound="Had Ravi lost his link, his deputy was awake.",
            unless="attack even reader luck bad-before bad-then credit",
        ),
        Row(
            """
            @if ..6 had !not|no|never ..25 would|could|'d not|never|hardly|scarcely have
            """,
            hit="If the account had used a second factor, the attackers would not have got in.",
            sound="If the account had been closed already, the attackers would have tried another.",
            unless="even reader luck bad-before question diagnosis ruled-out whether credit",
        ),
        Row(
            """
            would|could|might|'d have ..14 @had ..8 been|:participle
            would|could|might|'d not|never? have|be ..24 @if AGENT had|'d
            would|could|might|'d not? ..1 have :adverb* been? :adverb* :plainly_good|ended|over|fine|fixed|resolved|restored|finished|known|found|seen|back ..20 @if ..9 had|were|was|:past
            would|could|might|'d not|never|hardly|scarcely ..1 have ..24 @if ..9 had|were
            would|could|might|'d have :adverb* been? :adverb* shorter|smaller|avoided|prevented|faster|quicker|sooner|earlier|better|fine|spared|limited|averted|avoidable|preventable|noticed|less|easier|simpler|milder|safer|unnecessary|obvious|sufficient|enough ..20 @if
            """,
            hit="We would have seen the beaconing had egress been logged.",
            sound="Mail would have been lost if the second exchanger had been down as well.",
            unless="attack even reader luck bad-before whether by-nature as-measured",
        ),
        Row(
            """
            @if AGENT had|'d not|never? :adverb* :participle ..40 would|could|might|'d
            @if AGENT had|'d only|just|simply|merely|at
            @if ..9 had ..30 none|nothing|no|nobody|neither ..4 would|could|might|'d
            @even if ..9 had ..30 would
            @if ..6 :safeguard had !passed|succeeded|failed|returned|finished|completed|matched|run ..30 would|could|might|'d
            if there had|'d not|only? @been ..30 would|could|might|'d
            @if ..9 had|was|were been? :adverb* :human_strict|followed|used|enabled|deployed|patched|updated|upgraded|reviewed|noticed|caught|escalated|replaced|shared ..30 would|could|might|'d not? have
            if ..9 had|was|were ..2 in @place ..30 would|could|might|'d not? have
            """,
            hit="If the landlord had called back, we would not be moving out.",
            sound="If the attackers had found the spare key, they would have opened the archive.",
            unless="attack even reader luck bad-then present diagnosis ruled-out credit",
        ),
        Row(
            """
            @would|could|might not|never|hardly|scarcely have :adverb* happened|occurred|arisen|reached|gone|spread|propagated|cascaded|failed|broken|escalated|snowballed|lasted|impacted|crashed|shipped|slipped|gotten|got|landed
            would|could|might|'d have :adverb? @never ..1 :participle
            @none|nothing|little of this|that|it|these|those would|could|might|'d
            @none|nothing would|could|might|'d ..1 have
            @need|needed not have :participle
            this|it|that|which|such ..1 things|thing|incident|outage|accident|mistake|leak|breach|failure @should|ought ..1 not|never to? have happened|occurred|come|gone|existed|got|gotten|passed|arisen
            should|ought @never to? have happened|occurred|come|existed|got|been|made|gone|passed|reached|left|shipped|slipped|entered|survived|landed !negative|above|below|over|beyond
            ^ had ..30 would|could|might|'d have @come|gone|stayed|remained|worked|ended|turned|looked|gotten|got !down|offline|wrong|unnoticed|undetected|dark|missing
            ^ @but for ..14 would|could|might|'d
            @without ..10 , ..2 none|nothing|this|that|the outage|incident|it ..3 would|could|might|'d ..1 not|never|have !lasted|taken|cost|run|spread
            @none|little of this|that|it|these|those|the|which|us ..2 would|could|might|'d have !taken|brought|caused|stopped|broken|led
            """,
            hit="This would never have reached customers with a canary in place.",
            sound="The request would have reached the second node.",
            unless="attack even reader luck question first-person-before bad-then",
        ),
        Row(
            """
            ^ @were ..30 ,|would|could|might ..12 would|could|might|'d
            ,|^ were ..6 to have @been
            not|never|nobody ..18 , which|that|this @would|could|might|'d :adverb* have :adverb* been? :adverb* :plainly_good|given|made|meant|shown
            , which|that @would|could|might|'d :adverb* have :adverb* !exposed|revealed|cut|stopped|shown|blocked|limited|told :plainly_good
            ^ with ..3 :safeguard ..12 @would|could|might|'d :adverb* have
            ^ with ..8 enabled|configured|deployed|installed|fitted|applied|available|place|prepared|documented|rehearsed|trained|tested|written|set|informed|notified|involved|ready ..3 , ..12 @would|could|might|'d not? :adverb* have :adverb* been? :adverb* :plainly_good|shorter|smaller|faster|quicker|easier|recovered|restored|resolved|kept|stayed|held|noticed|known|seen|found|unnoticed|possible
            ^ @without ..8 error|mistake|blunder|slip|typo|lapse|misstep|carelessness|negligence|neglect|oversight|mix-up|misunderstanding|haste|delay|omission ..6 would|could|might|'d
            in all @likelihood|probability ,? have :adverb* been? :adverb* :plainly_good|shorter|smaller|spared|noticed|found|known|seen|given|made|kept|come|brought
            @suppose|supposing|imagine|assuming that? AGENT had
            ^ one|another|a|an|any|two|three|five|ten|some|more|better|just ..8 and ..3 this|that|it|none|nothing|we ..2 never|not @happens|ships|breaks|fails|goes|lands|reaches|occurs|starts|spreads|see|have
            ^ one|another|a|an|any|two|three|five|ten|some|more|better|just ..8 and ..4 is|are|gets|get|'s @saved|avoided|spared|averted|prevented|caught|spotted|noticed|stopped|over
            a|one|two|three|five|ten|some|another|even|simple|quick|single|brief|short ..3 glance|look|peek|call|phone|minutes|minute|seconds|hour|question|message|line|ping|email|mail|chat|word|query|grep|click|conversation|reminder|heads-up|rehearsal ..8 @would|could|might|'d :adverb* have
            , @or|otherwise AGENT would|could|might|'d have :adverb* :plainly_good|noticed|seen|known|realised|realized|found|asked
            had|if it had? not @been for ..4 mistake|error|blunder|slip|typo|lapse|negligence|neglect|carelessness|complacency|decision|choice|delay|failure|oversight|omission|haste|inaction|misunderstanding
            @pity|shame|unfortunate|lamentable|unforgivable|disappointing|deplorable|sad|saddening|frustrating|galling|infuriating that ..20 not|nobody|never|no|none|neither|failed|only
            @regrettable|lamentable|unforgivable|inexcusable|deplorable that
            @regret|regrets|regretted|regretting|sorry ..1 not|having|never ..1 having|:participle|:ing
            @regret|regrets|regretted|regretting ..1 that ..10 not|never|nobody|none|failed
            @regrettably|lamentably|disappointingly|inexplicably|shamefully|frustratingly|infuriatingly|gallingly|inexcusably ,? ..8 not|nobody|never|no|none|neither
            too @bad|late that? AGENT had|did|was|were not
            what a ..1 @difference ..8 would|could|might|'d
            how ..1 @different|differently ..6 would|could|might|'d have
            would|could|might|'d :adverb* have :adverb* been|gone|ended|looked|turned|played|read|unfolded|panned|happened ..2 @different|differently|otherwise
            had|if @even ..1 one of
            """,
            hit="Were a test restore to have been done, the missing tape would have come to light.",
            sound="Were the disk to fill, the job would stop.",
            unless="attack even reader luck bad-then bad-before question whether supposed as-measured the-case",
        ),
        Row(
            """
            @if ..12 :past|was|were|had ..25 would|could|'d have|hav|of :adverb* been? :adverb* :plainly_good|back|up|running|online|restored|minutes|resolved|fixed|over|shorter|smaller|faster|quicker|easier|simpler|milder|lighter|sooner|earlier|unaffected|done|finished|recovered !off
            if|had more|greater|better|closer|earlier|enough|sufficient|adequate|proper|due ..1 care|attention|thought|consideration|caution|scrutiny|testing|communication|coordination|planning|preparation|training|oversight|heed|notice|warning|time had? @been ..30 would|could|might|'d
            """,
            hit="If more care had been taken with the permissions, the account could not have been used.",
            sound="If more memory had been needed, the pod would have been moved.",
            unless="attack luck question even reader ruled-out whether diagnosis bad-then",
        ),
        Row(
            """
            ^ @without ..8 ,? there would|could|might|'d
            ^ @without ..8 would|could|might|'d not|never|hardly|scarcely have
            """,
            hit="Without the typo there would have been no incident.",
            sound="Without the flag there is no cache.",
            unless="attack reader luck question",
        ),
        Row(
            """
            would|could|might|'d not|never|hardly be|have ..6 @here|writing|reading|discussing|having|talking|meeting|sitting|explaining|apologising|apologizing if|had
            ^ @if ..6 were ..8 , this|none|nobody|nothing ..2 would|could|might|'d be|have|not
            """,
            hit="If our rack map were complete, none of us would be puzzled.",
            sound="If the flag is set, the check would be a no-op.",
            unless="attack even reader luck bad-then present question",
        ),
        Row(
            """
                if|had ..24 @must :adverb* have :adverb* come|shown|surfaced|emerged|appeared
                @capable of being :adverb* detected|prevented|avoided|caught|noticed|stopped|seen|averted|spotted|foreseen|anticipated|identified|discovered|contained|mitigated
            """,
            hit="Had the ledger been opened, the gap must have come to light.",
            sound="The lock must have been released by the second process.",
            unless="attack luck question even reader ruled-out whether diagnosis bad-then future present",
        ),
        Row(
            """
            a|an|any|anyone|anybody|someone|somebody ..3 with|of ..2 @training|experience|knowledge|sense|attention|expertise|insight|curiosity|judgement|judgment|prudence|seniority would|could|might|'d
            """,
            hit="An operator with better training would not have turned it.",
            sound="A node with more memory would start faster.",
            unless="attack luck question even reader diagnosis",
        ),
        Row(
            """
            ^ a|an|one|two|three|five|ten|some|another|any|more|do|just|:step_of_care ..12 and|, AGENT 's|is|are|get|gets|go|goes|stay|stays|sleep|sleeps ..2 @home|asleep|bed
            ^ a|an|one|two|three|five|ten|some|another|any|do|just|:step_of_care ..12 and|, we|everybody|everyone|everything|they|you|nobody 's|is|are|'re|get|go|gets|goes|stay|stays|would ..2 @home|asleep|bed|safe|fine|happy
            ^ a|an|one|two|three|five|ten|some|another|any|just ..10 and @nobody has|have|needs|is|gets|works|loses|notices|wakes|waits|panics|minds|suffers|had
            ^ a|an|one|two|three|five|ten|some|another|any|more|just ..10 and AGENT @do|does not
            ^ a|an|one|another|two|three|just|any ..3 :small_step|:step_of_care ..8 and|, we|everybody|everyone|they|you are|'re|is|'s @back|done|through|finished|home|over
            ^ ..3 @look|glance|peek|skim|minutes|minute|seconds|second|moment ..8 and|, you|we|anyone|anybody|everyone|they|he|she see|sees|know|knows|spot|spots|notice|notices|find|finds|realise|realises|realize|realizes
            ^ @somebody|someone|anybody|anyone :verb_s ..12 and|, we|nobody|none|nothing|this|that|it|they|everybody|everyone ..2 go|goes|is|are|'re|get|gets|stays|happens|breaks|never|not|all
            ^ @best|ideal|perfect case|world ,|: ..1 AGENT ..30 but|except|only|and|yet ..4 not|nobody|never|nope
            ^ in the|a|an|any best|ideal|perfect|better @case|world ,? AGENT ..30 but|except|only|and|yet ..4 not|nobody|never|nope
            but|except|only|alas|sadly|and ,? ..1 that|this 's|is|was not ..1 what|how ..2 @happened|went|occurred|transpired|unfolded
            in|for the good|better|ideal|nicer|other|sane|happy|happier|boring @version|ending of this|events|history|that
            in|for the|a|some @happy|happier|boring|dream|movie|film|hollywood|textbook|fairy-tale|fairytale version|ending
            in|from a|an|some|another|the|any|my @parallel|alternate|alternative|saner|happier|kinder|luckier ..1 universe|timeline|world|reality|history|dimension|life
            in|on a|the|any|some @better|different|good|saner|happier|luckier timeline|universe|planet|life
            """,
            hit="A dry run on Thursday and nobody has to work the weekend.",
            sound="A dry run on Thursday showed that nobody has to work the weekend.",
            unless="attackers question reader",
        ),
        Row(
            """
            @none|nothing|little of this|it|that|these|those|which happens|breaks|ships|lands|occurs|matters|hurts if|with|without|had|unless
            this|it|that does|would|could not|never @happen|break|occur if|with|had somebody|someone|anybody|anyone|a|one|two
            this|it|that does|would|could not|never @happen|break|occur if|with|had OTHER
            ^ if|had AGENT :verb_s ..20 we|everyone|everybody|nobody|none ..2 is|are|'re|'s|would|get|go|gets|goes ..2 @home|bed|asleep
            ^ if|with|without|given|do|had|run|ask|one|a|an|five|ten ..16 this|that|it|which is|was|'s|becomes|remains|stays|ends ..1 a|an|no|over ..1 @non-event|nothingburger|trifle|near-miss|formality|five-liner|non-issue|footnote|blip|hiccup|five-minute|ten-minute|two-minute|one-minute|fifteen-minute|anecdote|one-liner
            this|that|it|which|everything|outage|incident|failure|breach|leak would|could|might|'d not? :adverb* have :adverb* been|stayed|remained|become|ended :adverb* a|an|no|just|only|over|but ..2 @non-event|non-issue|footnote|blip|hiccup|trifle|near-miss|near|five-minute|ten-minute|two-minute|anecdote
            """,
            hit="None of this happens with a second person in the room.",
            sound="This does not happen if the flag is set.",
            unless="attackers question reader",
        ),
        Row(
            """
            if @anyone|anybody|somebody|someone|everyone|everybody|people had|'d :adverb* bothered|cared|troubled|stopped|paused|dared|thought|wanted|known|listened|asked|looked|read|checked|noticed|remembered|spoken|objected|insisted|warned|told
            if AGENT had|'d :adverb* @bothered|cared|troubled|dared|listened|deigned|condescended|remembered
            if AGENT @would|'d not|never? :adverb* have :adverb* :participle
            ^ @would AGENT have :adverb* :participle ..30 ,
            ^ with a|an|one|some|any|more|better|proper|earlier|closer ..14 this|that|it|nothing|none @had not|never ..1 happened|occurred|come|gone|been|arisen
            this|it|that|which|all had ..1 been @avoided|avoidable|prevented|preventable|averted|spotted|noticed|caught|spared ..1 if|when|with|had|by
            ^ when AGENT @had ..2 :human_strict ..25 would|could|might|'d
            @provided|providing|assuming|supposing|granted|given that? ..8 had not|never? :adverb* been :participle ..25 would|could|might|'d
            @failing|barring|absent that|this|which ,? ..10 would|could|might|'d have
            """,
            hit="If anyone had bothered to open the drawer, the key was there.",
            sound="If the drawer had been locked by the timer, the lamp would have been red.",
            unless="attack even reader luck question bad-then by-system diagnosis ruled-out whether users",
        ),
        Row(
            """
            ^ @given a|an|one|more|better|enough|some|proper|another|any|earlier|sufficient|adequate|fewer|less ..2 reader|person|people|staff|pair|hands|eyes|hour|hours|day|days|time|week|weeks|minutes|notice|warning|information|chance|look|reviewer|colleague|:step_of_care ..10 , ..12 would|could|might|'d :adverb* have
            with ..1 some|more|better|proper|enough|sufficient|adequate|fewer|less|earlier|closer|greater|right|correct|little|bit|modicum|minimum|working|current|second|spare|single|another|clearer|tighter|stricter|fuller|deeper|additional|extra|quicker|faster|wider ..12 , AGENT @would|could|might|'d :adverb* have :participle|been
            with ..1 some|more|better|proper|enough|sufficient|adequate|fewer|less|earlier|closer|greater|right|correct|little|bit|modicum|minimum|working|current|second|spare|single|another|clearer|tighter|stricter|fuller|deeper|additional|extra|quicker|faster|wider ..12 AGENT @would|could|might|'d :adverb* have :plainly_good|known|seen|asked|renewed|chosen|done|found|rung|called|kept|reacted|realised|realized|recovered|restored|resolved|diagnosed|acted|responded|escalated|:human_strict
            with|without|minus ..10 AGENT would|could|might|'d :adverb* have :adverb* @been ..2 back|earlier|better|safe|aware|able|done|finished|through|home|up|ready|faster|there|over|able|online|live|quicker|sooner
            @bit|little|ounce|touch|dose|dash|pinch|shred|modicum|minimum|grain|spot of ..4 and ..6 would|could|might|'d have
            """,
            hit="With the right plug in the drawer, Ravi would have been done by six.",
            sound="With the right plug in the drawer, Ravi was done by six.",
            unless="attack even reader luck question bad-then by-system diagnosis ruled-out whether users bad-outcome",
        ),
        Row(
            """
            would|could|might|'d :adverb* have :adverb* @done|caused|broken|spoiled|spoilt|hurt|harmed|cost|damaged|endangered|risked|upset|disturbed|inconvenienced ..1 no|nothing|nobody|little|none|hardly|scarcely|barely
            would|could|might|'d :adverb* have :adverb* @cost|taken|set|lost us|them|him|her|me|everyone|anyone ..3 nothing|little|minutes|minute|seconds|moment|pennies|peanuts|next
            """,
            hit="A pause at that point would have broken nothing.",
            sound="A restart would have cost ten minutes of mail, so the desk waited.",
            unless="attack luck question reader whether reason-for done-then ruled-out diagnosis",
        ),
        Row(
            """
            if ..14 had not|never? :adverb* @been :adverb* :human_strict|opened|looked|seen|asked|read|done|taken|given|heeded|listened|noticed|caught|spotted|flagged|raised|checked|called|told|shared ..2 by AGENT ..40 would|could|might|'d
            if ..14 had not|never? :adverb* @been ..1 :human_strict|opened|seen|asked|read|heeded|noticed|caught|spotted|checked by ..3 one|any|some|anyone|anybody|someone|somebody|either|both of|who|there|else|in|on|at|with
            """,
            hit="If the letter had been opened by one of the clerks, the date would have come up.",
            sound="If the letter had been opened by the sorter, the date would have been printed on it.",
            unless="attack even reader luck question by-system diagnosis ruled-out whether users",
        ),
    ),
)
