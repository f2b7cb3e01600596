"""The incident is reduced to one cause."""



from incident_review.wording.form import ACCOUNT_AND_HEADINGS, Form, Row

FORM = Form(
    name="single-cause",
    rank=50,
    registers=ACCOUNT_AND_HEADINGS,
    rows=(
        Row(
            """
            ^ the? root @cause was|is|: a|an|the|that|our|due|caused
            ^ the? root @cause of|for|behind ..6 was|is a|an|the|that|our|due|caused
            """,
            hit="The root cause was a bug in the release process.",
            sound="The root cause is still unknown.",
            sure=True,
            unless="negated-cause denied-inside future plural-causes if-find",
        ),
        Row(
            """
            root|rootcause|root-cause @cause !,|and|or|analysis ..9 is|was|are|were|'s|being|came|comes|lies|lay|turned|proved|appeared|appears|seems|seemed !still|not|unknown|unclear|being|under|yet|to|known|never|then|a|also|important
            root @cause !,|and|or|analysis ..9 is|was|'s a|also
            root @cause ..2 of|for ..6 has|had|have|could|can ..2 been|be ..1 determined|identified|found|traced|confirmed|established|pinpointed
            root @cause : !and|unknown|tbd|tba|analysis|not|under|to|see|still
            """,
            hit="The root cause was a bug in the release process.",
            sound="The root cause is still unknown.",
            unless="negated-cause denied-inside future plural-causes if-find",
        ),
        Row(
            """
            is|was|be|as|were|been|'s being? ..1 :degree? the|our|one|a|its|this ..1 root|underlying @cause !analysis|analyses
            the|its|our underlying|ultimate|actual|real|true|fundamental ..1 @cause|reason|culprit|problem ..9 is|was|were|'s !tracked|described|documented|explained|discussed|listed|still|not|unknown|unclear|under|yet|to|known|that|being
            our|the @cause|rootcause of|for ..2 the|this|that|our ..3 :outage ..2 was|is|: !still|not|unknown|unclear|under|yet|to|known|being|a
            ^ @cause of ..4 :outage :
            the ..1 @culprit|villain was|is|were|:|turned|proved|being
            was|is|as|be the|our ..1 @culprit|villain
            """,
            hit="The update is the root cause.",
            sound="After two days we found the cause in the library.",
            unless="negated-cause denied-inside future question if-find one-of",
        ),
        Row(
            """
            root @cause|rootcause $
            root @cause ..1 analysis|of $
            """,
            hit="Root cause",
            sound="Root causes and contributing factors of the summer outages",
            unless="not-heading",
        ),
        Row(
            """
            the ..1 sole|only|single|one ..2 @cause|reason|culprit|explanation|trigger|failure|root|fault|factor ..1 why|for|of|was|is|behind|,|:
            @sole|singular cause|reason|culprit|explanation|factor|source|fault
            just|exactly|only one|a ..1 single? @cause|reason|culprit|explanation|factor|thing|problem
            one|single @cause|reason ..2 only|alone
            one and only ..1 @cause|reason|culprit|explanation
            one thing and one @thing only
            the ..1 one ..1 @true|real ..1 cause|reason|culprit
            only|one|single @thing ..1 that|to went|blame|wrong|broke|failed|is
            only @thing that|to went|blame|failed|broke|caused
            @solely|entirely|purely|exclusively|wholly|simply|only|merely due|because|down|caused|attributable|attributed|responsible|on|the|from|by to|of|by|for|account|result
            attributed|attributable|ascribed|traced|down|due|owing|attribute ..1 @solely|entirely|exclusively|purely|wholly|completely|fully|alone to
            @alone accounts|explains|accounted|explained|caused|brought|is|was|would|took|led|suffices
            @boil|boils|boiled|comes|came|come|reduces|narrows|amounts ..2 down to
            it all @comes|came|boils|boiled|goes|went|traces ..1 down|back to
            @traces|traced|traceable|leads|goes back to ..1 single|one|just|only
            and|or @nothing else|besides|more .|,|;|and|was|but
            nothing @more than|and
            explain|explains|explained|accounts|account ..1 ..1 the @whole|entire|entirety|full|everything
            @explains|explained everything|all|it
            were it @not for
            had it @not been for
            @but for the ..10 would|not
            it|this|everything|all|thing|whole was|is :degree? @dns|human
            the whole|entire @thing|incident|outage|mess|affair|episode ..1 was|is|boils|comes|came|hinges|hinged|goes|stems|stemmed
            @everything ..6 boils|comes|came|stems|goes|traces|hinges ..1 down|from|back|on|due
            @stems|stemmed|originates|originated|arose entirely|solely|from from|one|a ..1 single|one|solely
            the @cause was|is|: !still|not|unknown|unclear|under|yet|to|known|never|found|identified|traced|being|investigated|determined
            had|has|was|is only? one|a single? @cause
            had|has|was|is only? one ..1 single? @reason|explanation
            the ..1 @reason for|behind ..2 outage|incident|failure|downtime|breach|disruption|crash|loss ..3 was|is|: !not|unknown|unclear|that|still|being
            reason|cause|explanation|answer ..4 is|was @simple|straightforward|trivial|obvious|banal|mundane
            problem|outage|incident|cause|reason|issue|failure|this|it was|is @purely|solely|entirely|simply a|an|the|due|down|because|our
            a ..1 @pure ..2 problem|issue|error|failure|fault|matter|case
            @nothing else contributed|mattered|played|failed|went|broke|was|is
            no other @factor|factors|cause|causes|reason|reasons|explanation|component|system
            @everything that followed|happened
            single point of @failure was|is|:|that
            full @stop|story
            fully|entirely|completely|wholly|alone|perfectly|sufficiently @explains|explained|explain|accounts ..3
            a|one @single|lone|solitary ..4 caused|brought|took|broke|stopped|halted|crippled|killed|felled|sank|triggered|knocked
            caused|triggered|due|because|down ..1 by|to|of ..1 a|one @single|lone|solitary
            only|just|but one ..4 @caused|broke|failed
            one ..5 caused|brought|took|broke|crippled|felled ..2 the ..1 @outage|site|incident|whole|entire|platform
            one ..3 is|was|stands|lies|stood|lay @behind ..1 all|everything|the|it|this
            @root of all|it|everything
            at the @root|bottom|heart of ..2 it|all|this|outage|incident|matter|affair|everything
            is|was the @cause|reason of|for|behind|, ..3 :outage
            is|was|be|as the @cause .|,|;|and|here
            the @reason was|is a|an|the|our|that !not|unknown|still
            the long and ..1 @short
            long story @short
            ^ in @short :|,
            everything|all|it|this ..1 @back to one|a
            found|know|have|identified|knew the @cause ..3 :|is|was
            fault|blame|guilt ..3 @lies|lay|falls|fell|rests|rested|sits ..2 with|in|on|squarely|at
            @fault was|is|lies|lay ..1 entirely|solely|all|only|squarely|purely|wholly
            the whole|full|entire of the? @blame
            it was|is|'s the|a|an|our|this|one ..4 that @caused|broke|triggered|crashed|killed ..1 the|it|this|everything|us
            all|everything of? this|it|that ..2 @because
            all|everything ..3 was|is @caused|triggered by
            @dns , as
            in the final|last @analysis
            it is|was|'s always @dns
            @behind the whole|entire
            , @nothing more|else .|,|and
            at the end of the @day
            for @want of a|an
            one @cause , one|a
            starts|begins|began|started|start and @ends|ended|end with
            ^ @blame the|it|dns
            can|could @only have|be been? the|a|an|down
            one|single ..2 that @matters|counts
            the whole|entire @story|tale
            that is|was|'s the whole|entire @story
            when all is @said
            the|its one and only ..1 @problem|issue|fault|bug|mistake|failure
            @rca :
            root @cause has|had been ..1 identified|determined|traced|found|confirmed|established ..1 as|to|in
            root @cause as a|an|the|our|being
            primary|final|confirmed|main|actual root @cause :
            would|could have been no @outage|incident|downtime|failure|loss|impact|problem|disruption|damage
            only the ..3 was|is at @fault
            @nothing but the|a|an
            explanation|answer|reason|cause is|was a @simple|trivial|mundane|banal one
            the @cause|culprit :
            to @blame for ..2 :outage
            the ..3 is|was to @blame
            single|sole|only|lone @source|origin|point|root of ..2 :outage
            end of @story
            plain|pure and @simple
            it is|was|'s as @simple as
            """,
            hit="The outage happened solely because of the missing lock.",
            sound="The only reason given in the ticket was maintenance.",
            unless="negated-cause future question attackers",
        ),
    ),
)
