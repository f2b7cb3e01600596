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
            ^ @had :subject_pronoun
            """,
            hit="Had Ravi waited for the drain, the budgets would have held.",
            sound="Had the flood risen faster, the pumps would have been lost.",
            unless="attack even reader luck bad-then",
        ),
        Row(
            """
            ^ @had AGENT not|never? :adverb* :participle !run|put|set|cut|read|shut|split|reset|let|hit|been|to
            ^ @had ..12 , it|this|we|that 's|is|are ..6
            """,
            hit="Had Ravi looked at the gauge, the leak was right there.",
            sound="Had Ravi lost his link, his deputy was awake.",
            unless="attack even reader luck bad-before bad-then",
        ),
        Row(
            """
            @if ..6 had !not|no|never ..25 would|could not|never have
            """,
            hit="If the account had used a second factor, the attackers would not have got in.",
            sound="If the account had been closed already, the attackers would have tried another.",
            unless="even reader luck bad-before question diagnosis ruled-out whether",
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
            unless="attack even reader luck bad-before whether",
        ),
        Row(
            """
            @if AGENT had|'d not|never? :adverb* :participle ..40 would|could|might|'d
            @if AGENT had|'d only|just|simply|at
            @if ..9 had ..30 none|nothing|no|neither ..4 would|could|might
            @even if ..9 had ..30 would
            @if ..6 :safeguard had !passed|succeeded|failed|returned|finished|completed|matched|run ..30 would|could|might|'d
            if there had @been ..30 would|could|might
            @if ..9 had|was|were been? :adverb* :human_strict|followed|used|enabled|deployed|patched ..30 would|could|might|'d not? have
            if ..9 had|was|were ..2 in @place ..30 would|could|might|'d not? have
            """,
            hit="If the landlord had called back, we would not be moving out.",
            sound="If the attackers had found the spare key, they would have opened the archive.",
            unless="attack even reader luck bad-then present diagnosis ruled-out",
        ),
        Row(
            """
            @would|could|might not|never have :adverb* happened|occurred|reached|gone|spread|propagated|failed|broken|escalated|lasted|impacted|crashed
            would|could|might|'d have :adverb? @never ..1 :participle
            @none|nothing of this|that|it would|could|might
            @none|nothing would|could|might ..1 have
            @need|needed not have :participle
            this|it|that|which|such @things|thing should ..1 not|never have happened|occurred|come|gone|existed|got|gotten|passed
            should|ought @never have happened|occurred|come|existed|got|been|made|gone|passed|reached|left|shipped|slipped|entered|survived|landed
            ^ had ..25 would|could|might|'d have @come|gone|stayed|worked|ended|turned !down|offline|wrong|unnoticed|undetected|dark|missing
            ^ @but for ..12 would|could
            @without ..8 , ..2 none|nothing|this|the outage|it ..3 would|could|might ..1 not|never|have
            @none|little of ..3 would|could have !taken|brought|caused|stopped|broken|led
            """,
            hit="This would never have reached customers with a canary in place.",
            sound="The request would have reached the second node.",
            unless="attack even reader luck question first-person-before",
        ),
        Row(
            """
            ^ were ..30 ,|would|could|might ..12 @would|could|might|'d
            , were ..4 to have @been
            not|never ..18 , which|that @would|could|might|'d :adverb* have :adverb* been? :adverb* :plainly_good|given
            , which|that @would|could|might|'d :adverb* have :adverb* !exposed|revealed|cut|stopped|shown|blocked|limited|told :plainly_good
            ^ with ..3 :safeguard ..12 @would|could|might|'d :adverb* have
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
            what a @difference it|that would|could|might
            how @different|differently ..5 would|could|might have
            would|could|might have been|gone|ended|looked|turned|played|read ..2 @different|differently|otherwise
            had|if @even ..1 one of
            """,
            hit="Were a test restore to have been done, the missing tape would have come to light.",
            sound="Were the disk to fill, the job would stop.",
            unless="attack even reader luck bad-then bad-before question whether",
        ),
        Row(
            """
            @if ..12 :past|was|were|had ..25 would|could|'d have|hav|of :adverb* been? :adverb* :plainly_good|back|up|running|online|restored|minutes|resolved|fixed|over|shorter|smaller|faster|quicker|easier|milder
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
    ),
)
