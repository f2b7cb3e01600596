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
            ^ @had !no|there ..25 would|could|might|'d ..2 not|never|hardly
            ^ @had ..25 none|nothing|no|neither ..4 would|could|might
            ^ @had !no ..25 would|could|might|'d :adverb* have :adverb* been? :adverb* caught|prevented|avoided|averted|detected|spotted|seen|noticed|saved|spared|mitigated|contained|shortened|limited|reduced|held|told|warned|alerted|updated|found|known|blocked|shown|survived|helped|fine|safe|minimal|enough|failed|lasted|been|cost|had|powered|isolated|restored|recovered|resolved|stopped|shorter|smaller|faster|quicker
            ^ had there @been
            ^ @had ..6 :safeguard ..30 would|could|might|'d
            ^ @had !no|the ..8 not ..30 would|could|might|'d
            ^ @had :subject_pronoun ..40 would|could|might|'d
            ^ @had AGENT but|only
            , @had it|they|this|that|one|these not? been :adverb* :human_strict|done|run|used|enabled|funded|followed|applied|read|taken|kept|made|given|set|bought|fitted|installed|built|noticed|ordered|approved|written ..14 , would|could|might|'d :adverb* have
            """,
            hit="Had Ravi waited for the drain, the budgets would have held.",
            sound="Had the flood risen faster, the pumps would have been lost.",
            unless="attack even reader luck bad-then credit ruled-out as-measured diagnosis bad-before",
        ),
        Row(
            """
            ^ @had AGENT not|never? :adverb* :participle !run|put|set|cut|read|shut|split|reset|let|hit|been|to
            ^ @had ..12 , it|this|we|that 's|is|are ..6
            """,
            hit="Had Ravi looked at the gauge, the leak was right there.",
            sound="Had Ravi lost his link, his deputy was awake.",
            unless="attack even reader luck bad-before bad-then credit",
        ),
        Row(
            """
            @if ..6 had !not|no|never ..25 would|could not|never have
            """,
            hit="If the account had used a second factor, the attackers would not have got in.",
            sound="If the account had been closed already, the attackers would have tried another.",
            unless="even reader luck bad-before question diagnosis ruled-out whether credit",
        ),
        Row(
            """
            would|could|might|'d have ..14 @had ..8 been|:participle
            would|could|might|'d not? have|be ..20 @if AGENT had|'d
            would|could|might|'d not? ..1 have :adverb* been? :adverb* :plainly_good|ended|over|fine|fixed|resolved ..20 @if ..9 had|were|was|:past
            would|could|might|'d not|never have ..20 @if ..9 had|were
            would|could|might|'d have :adverb* been? :adverb* shorter|smaller|avoided|prevented|faster|fine|spared|limited|averted|noticed|less|easier|milder|obvious ..20 @if
            """,
            hit="We would have seen the beaconing had egress been logged.",
            sound="Mail would have been lost if the second exchanger had been down as well.",
            unless="attack even reader luck bad-before whether by-nature as-measured",
        ),
        Row(
            """
            @if AGENT had|'d not|never? :adverb* :participle ..40 would|could|might|'d
            @if AGENT had|'d only|just|simply|at
            @if ..9 had ..30 none|nothing|no|neither ..4 would|could|might
            @even if ..9 had ..30 would
            @if ..6 :safeguard had !passed|succeeded|failed|returned|finished|completed|matched|run ..30 would|could|might|'d
            if there had|'d not? @been ..30 would|could|might|'d
            @if ..9 had|was|were been? :adverb* :human_strict|followed|used|enabled|deployed|patched ..30 would|could|might|'d not? have
            if ..9 had|was|were ..2 in @place ..30 would|could|might|'d not? have
            """,
            hit="If the landlord had called back, we would not be moving out.",
            sound="If the attackers had found the spare key, they would have opened the archive.",
            unless="attack even reader luck bad-then present diagnosis ruled-out credit",
        ),
        Row(
            """
            @would|could|might not|never have :adverb* happened|occurred|reached|gone|spread|propagated|failed|broken|escalated|lasted|impacted|crashed
            would|could|might|'d have :adverb? @never ..1 :participle
            @none|nothing of this|that|it would|could|might
            @none|nothing would|could|might ..1 have
            @need|needed not have :participle
            this|it|that|which|such @things|thing should ..1 not|never have happened|occurred|come|gone|existed|got|gotten|passed
            should|ought @never have happened|occurred|come|existed|got|been|made|gone|passed|reached|left|shipped|slipped|entered|survived|landed !negative|above|below|over|beyond
            ^ had ..25 would|could|might|'d have @come|gone|stayed|worked|ended|turned !down|offline|wrong|unnoticed|undetected|dark|missing
            ^ @but for ..12 would|could
            @without ..8 , ..2 none|nothing|this|the outage|it ..3 would|could|might ..1 not|never|have !lasted|taken|cost|run|spread
            @none|little of this|that|it|these|those|the|which|us ..2 would|could have !taken|brought|caused|stopped|broken|led
            """,
            hit="This would never have reached customers with a canary in place.",
            sound="The request would have reached the second node.",
            unless="attack even reader luck question first-person-before bad-then",
        ),
        Row(
            """
            ^ were ..30 ,|would|could|might ..12 @would|could|might|'d
            , were ..4 to have @been
            not|never ..18 , which|that @would|could|might|'d :adverb* have :adverb* been? :adverb* :plainly_good|given
            , which|that @would|could|might|'d :adverb* have :adverb* !exposed|revealed|cut|stopped|shown|blocked|limited|told :plainly_good
            ^ with ..3 :safeguard ..12 @would|could|might|'d :adverb* have
            ^ with ..6 @enabled|configured|deployed|installed|available|place|prepared|documented|rehearsed|ready ..2 , ..12 would|could|might|'d not? :adverb* have :adverb* been? :adverb* :plainly_good|shorter|smaller|faster|quicker|easier|recovered|restored|resolved|kept|stayed|held|noticed|known|seen|found|unnoticed|possible
            ^ @without ..8 error|mistake|blunder|slip|carelessness|negligence|oversight ..6 would|could|might
            in all @likelihood|probability have been? :adverb* :plainly_good|shorter|smaller|spared|noticed|found|given|come|brought
            @suppose|supposing|imagine|assuming AGENT had
            ^ one|another|a|an|any|two|five|ten|some|better ..8 and ..3 this|that|it|none|nothing|we ..2 never|not @happens|ships|breaks|fails|goes|lands|reaches|see|have
            ^ one|another|a|an|any|two|five|ten|some|better ..8 and ..4 is|are|gets|get|'s @saved|avoided|spared|averted|prevented|caught|stopped|over
            a|one|two|three|five|ten|some|another|even|simple|quick|single|brief|short ..3 glance|look|call|phone|minutes|minute|seconds|hour|question|message|line|ping|email|mail|chat|word|query|grep|click|conversation ..8 @would|could|might|'d :adverb* have
            , @or|otherwise AGENT would|could|'d have :adverb* :plainly_good|noticed|seen|known
            had it not @been for ..3 mistake|error|blunder|slip|negligence|carelessness|decision|delay|failure|oversight|haste|inaction
            @pity|shame|unfortunate|lamentable|unforgivable|disappointing|deplorable|sad that ..20 not|nobody|never|no|neither
            @regrettable|unforgivable|deplorable that
            @regret|regrets|regretted|sorry not|having|never ..1 having|:participle|:ing
            @regret|regrets|regretted ..1 that ..8 not|never|nobody|failed
            @regrettably|lamentably|disappointingly|inexplicably|shamefully ,? ..8 not|nobody|never|no|neither
            too @bad|late that? AGENT had|did not
            what a @difference ..6 would|could|might
            how @different|differently ..5 would|could|might have
            would|could|might have been|gone|ended|looked|turned|played|read ..2 @different|differently|otherwise
            had|if @even ..1 one of
            """,
            hit="Were a test restore to have been done, the missing tape would have come to light.",
            sound="Were the disk to fill, the job would stop.",
            unless="attack even reader luck bad-then bad-before question whether supposed as-measured the-case",
        ),
        Row(
            """
            @if ..12 :past|was|were|had ..25 would|could|'d have|hav|of :adverb* been? :adverb* :plainly_good|back|up|running|online|restored|minutes|resolved|fixed|over|shorter|smaller|faster|quicker|easier|milder !off
            if more|greater|better|enough|proper|due @care|attention|thought|testing|communication|planning|notice had been ..30 would|could|might
            """,
            hit="If more care had been taken with the permissions, the account could not have been used.",
            sound="If more memory had been needed, the pod would have been moved.",
            unless="attack luck question even reader ruled-out whether diagnosis bad-then",
        ),
        Row(
            """
            ^ @without ..6 there would|could|might
            ^ @without ..6 would|could|might|'d not|never have
            """,
            hit="Without the typo there would have been no incident.",
            sound="Without the flag there is no cache.",
            unless="attack reader luck question",
        ),
        Row(
            """
            would|could|might|'d not be|have ..6 @here|writing|reading|discussing|having|talking|meeting|sitting if|had
            ^ @if ..4 were ..8 , this|none|nobody ..2 would|could|might be|have|not
            """,
            hit="If our rack map were complete, none of us would be puzzled.",
            sound="If the flag is set, the check would be a no-op.",
            unless="attack even reader luck bad-then present question",
        ),
        Row(
            """
                if|had ..24 @must have come|shown|surfaced|emerged
                @capable of being detected|prevented|avoided|caught|noticed|stopped|seen|averted|spotted
            """,
            hit="Had the ledger been opened, the gap must have come to light.",
            sound="The lock must have been released by the second process.",
            unless="attack luck question even reader ruled-out whether diagnosis bad-then future present",
        ),
        Row(
            """
            a|an|any|anyone|someone ..3 with ..2 @training|experience|knowledge|care|sense|attention would|could
            """,
            hit="An operator with better training would not have turned it.",
            sound="A node with more memory would start faster.",
            unless="attack luck question even reader diagnosis",
        ),
        Row(
            """
            ^ a|an|one|two|three|five|ten|some|another|any|do|just|:step_of_care ..12 and|, AGENT 's|is|are|get|gets|go|goes ..2 @home|asleep|bed
            ^ a|an|one|two|three|five|ten|some|another|any|do|just|:step_of_care ..12 and|, we|everybody|everyone|everything|they 's|is|are|'re|get|go|gets|goes|would ..2 @home|asleep|bed|safe|fine
            ^ a|an|one|two|three|five|ten|some|another|any|just ..10 and @nobody has|have|needs|is|gets|works|loses|notices|had
            ^ a|an|one|two|five|ten|some|another|any ..10 and AGENT @do|does not
            ^ a|an|one|another|two ..3 :small_step|:step_of_care ..8 and|, we|everybody|everyone|they are|'re|is|'s @back|done|through
            ^ ..3 look|glance|peek|minutes|minute|seconds ..8 and|, you|we|anyone|anybody|they|he|she @see|sees|know|knows|spot|spots
            ^ @somebody|someone|anybody|anyone :verb_s ..12 and|, we|nobody|none|nothing|this|they|everybody|everyone ..2 go|goes|is|are|'re|get|gets|never|not|all
            ^ best|ideal @case|world ,|: ..1 AGENT ..30 but|except|only|and ..4 not|nobody|never|nope
            ^ in the|a|an|any best|ideal @case|world ,? AGENT ..30 but|except|only|and ..4 not|nobody|never|nope
            but|except|only ..1 that 's|is|was not ..1 @what|how ..1 happened|went|occurred
            in|for the good|better|ideal|nicer|other|sane @version|ending of this|events
            in|for the happy|happier|boring|dream|movie|film|hollywood|textbook @version|ending
            in|from a|an|some|another|the|any|my @parallel|alternate|alternative|saner|happier|kinder ..1 universe|timeline|world|reality|history|dimension|life
            in|on a|the|any better|different|good|saner @timeline|universe|planet|life
            """,
            hit="A dry run on Thursday and nobody has to work the weekend.",
            sound="A dry run on Thursday showed that nobody has to work the weekend.",
            unless="attackers question reader",
        ),
        Row(
            """
            @none|nothing of this|it|that|these|which happens|breaks|ships|lands if|with|without|had|unless
            this|it|that does|would not|never @happen|break if|with|had somebody|someone|anybody|anyone|a|one|two
            this|it|that does|would not|never @happen|break if|with|had OTHER
            ^ @if|had AGENT :verb_s ..20 we|everyone|everybody|nobody|none ..2 is|are|'re|'s|would|get|go|gets|goes ..2 home|bed|asleep
            ^ if|with|without|given|do|had|run|ask|one|a|an|five|ten ..16 this|that|it|which is|was|'s|becomes|remains|stays ..1 a|an|no|over ..1 @non-event|non-issue|footnote|blip|hiccup|five-minute|ten-minute|two-minute|one-minute|fifteen-minute|anecdote|one-liner
            this|that|it|which|everything|outage|incident would|could|might|'d not? have been|stayed|remained|become :adverb* a|an|no|just|only|over|but ..2 @non-event|non-issue|footnote|blip|hiccup|trifle|near-miss|near|five-minute|ten-minute|two-minute|anecdote
            """,
            hit="None of this happens with a second person in the room.",
            sound="This does not happen if the flag is set.",
            unless="attackers question reader",
        ),
        Row(
            """
            @if anyone|anybody|somebody|someone had :adverb* bothered|cared|troubled|stopped|paused|dared|thought|wanted|known|listened|asked
            if AGENT had :adverb* @bothered|cared|troubled|dared|listened
            @if AGENT would|'d not|never? :adverb* have :adverb* :participle
            ^ @would AGENT have :adverb* :participle ..30 ,
            ^ with a|an|one|some|any|more|better|proper ..14 this|that|it|nothing|none had @not|never ..1 happened|occurred|come|gone|been
            this|it|that|which|all had ..1 been @avoided|prevented|averted|spotted|noticed|caught|spared ..1 if|when|with|had|by
            ^ @when AGENT had ..2 :human_strict ..25 would|could|might|'d
            @provided|assuming|supposing|granted|given that? ..8 had not|never? :adverb* been :participle ..25 would|could|might
            @failing|barring that|this ,? ..10 would|could|might|'d have
            """,
            hit="If anyone had bothered to open the drawer, the key was there.",
            sound="If the drawer had been locked by the timer, the lamp would have been red.",
            unless="attack even reader luck question bad-then by-system diagnosis ruled-out whether users",
        ),
        Row(
            """
            ^ @given a|an|one|more|better|enough|some|proper|another ..2 reader|person|pair|hands|hour|hours|day|days|time|week|notice|warning|chance|look|reviewer|colleague|:step_of_care ..10 , ..12 would|could|might|'d have
            with ..1 some|more|better|proper|enough|fewer|less|earlier|closer|greater|right|correct|little|bit|modicum|minimum|working|current|second|spare|single|another|clearer|tighter ..12 , AGENT @would|could|might|'d :adverb* have :participle|been
            with ..1 some|more|better|proper|enough|fewer|less|earlier|closer|greater|right|correct|little|bit|modicum|minimum|working|current|second|spare|single|another|clearer|tighter ..12 AGENT @would|could|might|'d :adverb* have :plainly_good|known|seen|asked|renewed|chosen|done|found|rung|called|kept|reacted|:human_strict
            with|without|minus ..10 AGENT @would|could|might|'d :adverb* have been ..2 back|done|finished|through|home|up|ready|faster|there|over|able|online|live|quicker|sooner
            bit|little|ounce|touch|dose|modicum|minimum|grain|spot of ..4 and ..6 @would|could|might|'d have
            """,
            hit="With the right plug in the drawer, Ravi would have been done by six.",
            sound="With the right plug in the drawer, Ravi was done by six.",
            unless="attack even reader luck question bad-then by-system diagnosis ruled-out whether users bad-outcome",
        ),
        Row(
            """
            would|could|might|'d :adverb* have :adverb* @done|caused|broken|spoiled|spoilt|hurt|harmed|cost|damaged|endangered|upset|disturbed ..1 no|nothing|nobody|little|none|nothing
            would|could|might|'d :adverb* have :adverb* @cost|taken|set|lost us|them|him|her|me ..3 nothing|little|minutes|seconds|pennies|next
            """,
            hit="A pause at that point would have broken nothing.",
            sound="A restart would have cost ten minutes of mail, so the desk waited.",
            unless="attack luck question reader whether reason-for done-then ruled-out diagnosis",
        ),
        Row(
            """
            @if ..14 had not|never? :adverb* been :adverb* :human_strict|opened|looked|seen|asked|read|done|taken|given|heeded|listened ..2 by AGENT ..40 would|could|might
            @if ..14 had not|never? :adverb* been ..1 :human_strict|opened|seen|asked|read|heeded by ..3 one|any|some|anyone|anybody|someone|somebody of|who|there|else|in|on|at
            """,
            hit="If the letter had been opened by one of the clerks, the date would have come up.",
            sound="If the letter had been opened by the sorter, the date would have been printed on it.",
            unless="attack even reader luck question by-system diagnosis ruled-out whether users",
        ),
    ),
)
