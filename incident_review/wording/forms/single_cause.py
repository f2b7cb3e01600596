"""The incident is reduced to one cause."""

from incident_review.wording.form import ACCOUNT_AND_HEADINGS, Form, Row

FORM = Form(
    name="single-cause",
    rank=50,
    registers=ACCOUNT_AND_HEADINGS,
    rows=(
        Row(
            """
            root|rootcause|root-cause @cause !,|and|or|analysis ..9 is|was|are|were|'s|being|came|comes|lies|lay|turned|proved|appeared|appears|seems|seemed !still|not|unknown|unclear|being|under|yet|to|known|never|then|a|also|important
            root @cause !,|and|or|analysis ..9 is|was|'s a|also
            root @cause ..2 of|for ..6 has|had|have|could|can ..2 been|be ..1 determined|identified|found|traced|confirmed|established|pinpointed
            root @cause :|, !and|unknown|tbd|tba|analysis
            """,
            hit="The root cause was a bug in the release process.",
            sound="The root cause is still unknown.",
            sure=True,
            unless="negated-cause future plural-causes if-find",
        ),
        Row(
            """
            is|was|be|as|were|been|'s being? ..1 :degree? the|our|one|a|its|this ..1 root|underlying @cause !analysis|analyses
            the|its|our underlying|ultimate|actual|real|true|fundamental ..1 @cause|reason|culprit|problem ..9 is|was|were|'s !still|not|unknown|unclear|under|yet|to|known|that|being
            our|the ..1 @cause|rootcause of|for ..2 the|this|that|our ..3 :incident ..2 was|is|: !still|not|unknown|unclear|under|yet|to|known|being|a
            ^ @cause of ..4 :incident :
            the ..1 @culprit|villain was|is|were|:|turned|proved|being
            was|is|as|be the|our ..1 @culprit|villain
            """,
            hit="The update is the root cause.",
            sound="After two days we found the cause in the library.",
            unless="negated-cause future question if-find one-of",
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
            the|this|only|one|our|a|an ..1 @sole|only|single|one ..3 cause|reason|culprit|explanation|factor|trigger|source|thing|failure|root|point|problem ..1 why|for|of|was|is|behind|that|,|:
            @sole|singular cause|reason|culprit|explanation|factor|source|fault
            just|exactly|only one|a ..1 single? @cause|reason|culprit|explanation|factor|thing|problem
            one|single @cause|reason ..2 only|alone
            one and only ..1 @cause|reason|culprit|explanation
            one thing and one @thing only
            the ..1 one ..1 @true|real ..1 cause|reason|culprit
            only|one|single @thing ..1 that|to went|blame|wrong|broke|failed|is
            only @thing that|to went|blame|failed|broke|caused
            @solely|entirely|purely|exclusively|wholly|simply|only|merely|all due|because|down|caused|attributable|attributed|responsible|on|the|from|by to|of|by|for|account|result
            attributed|attributable|ascribed|traced|down|due|owing|attribute ..1 @solely|entirely|exclusively|purely|wholly|completely|fully|alone to
            @alone accounts|explains|accounted|explained|caused|brought|is|was|would|took|led|suffices
            @boil|boils|boiled|comes|came|come|reduces|narrows|amounts ..2 down to
            it all @comes|came|boils|boiled|goes|went|traces ..1 down|back to
            @traces|traced|traceable|leads|goes back to ..1 single|one|just|only
            and|or @nothing|no else|besides|more|other
            nothing @more than|and
            explain|explains|explained|accounts|account ..1 ..1 the @whole|entire|entirety|full|everything
            @explains|explained everything|all|it
            were it @not for
            had it not been @for
            @but for the ..10 would|not
            it|this|everything|all|thing|whole was|is :degree? @dns|human
            the whole|entire @thing|incident|outage|mess|affair|episode ..1 was|is|boils|comes|came|hinges|hinged|goes|stems|stemmed
            @everything ..6 boils|comes|came|stems|goes|traces|hinges ..1 down|from|back|on|due
            @stems|stemmed|originates|originated|arose entirely|solely|from from|one|a ..1 single|one|solely
            the @cause was|is|: !still|not|unknown|unclear|under|yet|to|known|never|found|identified|traced|being|investigated|determined
            had|has|was|is only? one|a ..1 single? @cause|reason|explanation
            the ..1 @reason for|behind ..2 outage|incident|failure|downtime|breach|disruption|crash|loss ..3 was|is|: !not|unknown|unclear|that|still|being
            reason|cause|explanation|answer ..4 is|was @simple|straightforward|trivial|obvious|banal|mundane
            problem|outage|incident|cause|reason|issue|failure|this|it was|is @purely|solely|entirely|simply a|an|the|due|down|because|our
            a ..1 @pure ..2 problem|issue|error|failure|fault|matter|case
            @nothing else contributed|mattered|played|failed|went|broke|was|is
            no other @factor|factors|cause|causes|reason|reasons|explanation|component|system
            @everything that|else followed|happened|was|is|worked|held|behaved
            single point of @failure was|is|:|that
            full @stop|story
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
