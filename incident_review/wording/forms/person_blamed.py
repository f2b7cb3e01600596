"""A person, role, team or third party is made responsible for what went wrong."""

# ruff: noqa: E501 - a pattern is one line

from incident_review.wording.form import EVERYWHERE, Form, Row, Who

FORM = Form(
    name="person-blamed",
    rank=30,
    registers=EVERYWHERE,
    rows=(
        Row(
            """
            AGENT 's own? @fault !zone|line|domain|domains|tolerance|injection|report|lamp|code|log|in|on
            his|her|their|your|whose own? @fault .|,|;|that|alone|and|!
            """,
            hit="This one was Ravi's fault.",
            sound="The fault of the power supply took out two nodes.",
            sure=True,
            unless="negated not-said",
        ),
        Row(
            """
            AGENT 's own? @doing .|,|;|alone
            entirely|solely|all|clearly|purely the @fault of AGENT
            was|is|were the @fault of AGENT
            fault|blame|guilt|culpability ..5 @lies|lay|rests|rested|falls|fell|belongs ..2 with|on|at|to ..1 AGENT
            responsibility|accountability|responsible|onus for ..2 outage|incident|failure|loss|downtime|breach|this|mess|leak ..2 @lies|lay|rests|rested|falls|fell|belongs ..2 with|on|at|to ..1 AGENT
            fault|faults is|was|lies ..1 @theirs|his|hers|yours
            """,
            hit="The outage was the fault of the network team.",
            sound="Responsibility for the mirrors lies with the infrastructure team.",
            unless="negated not-said",
        ),
        Row(
            """
            :be ..2 at @fault
            :be ..3 to @blame
            have|has only? himself|herself|themselves|itself to @blame
            :be the ..1 @reason why|that|for
            :be the @one|ones|person who|that ..1 broke|deleted|destroyed|dropped|wiped|caused|leaked|missed|crashed
            :be the @one|ones|person who|that ..1 :forget
            has|have|had a|much|lot ..2 to @answer
            """,
            hit="The network team was clearly at fault.",
            sound="Neither the deploy nor the new index was at fault.",
            who=Who.HUMAN,
            unless="denied-inside negated not-said",
        ),
        Row(
            """
            @blame|blamed|blames|blaming OTHER for
            put|puts|lay|laid|place|placed|pin|pinned|shift|shifted|cast the? @blame on|onto|at|to
            @blame for ..6 goes|go|falls|lies|rests|belongs
            take|takes|took|bear|bears|bore|carry|carries|deserve|deserves|deserved|share|shares|accept|accepts the|most|full|some|all|sole|a ..2 @blame
            @blame game
            """,
            hit="We put the blame on the hosting partner.",
            sound="Our first hypothesis blamed the cache; the packet capture ruled that out.",
            who=Who.NOT_SYSTEM,
            unless="negated not-said",
        ),
        Row(
            """
            :be|held ..3 @responsible|culpable|accountable|answerable|liable for ..2 outage|incident|failure|loss|losses|downtime|breach|leak|damage|mess|disaster|disruption|mistake|debacle|fiasco .|,|;|:|!|of|and|on|that|in
            :be|held ..3 @responsible|culpable|accountable|answerable|liable for this|it|that|everything .|,|;|!
            :be|held ..3 @responsible for the ..1 deletion|exposure|misconfiguration|crash|bug|error|delay .|,|;|!|of|and|in|on
            bear|bears|bore|carry|carries|carried|have|has|had the|full|sole|main|most|some|a ..2 @responsibility ..1 for ..4 outage|incident|failure|loss|downtime|breach|leak|damage|this|delay|disruption|what
            """,
            hit="Ravi is responsible for the outage.",
            sound="The team responsible for the gateway was paged at 07:15.",
            who=Who.HUMAN,
            sure=True,
            unless="negated not-said",
        ),
        Row(
            """
            hold|holds|held OTHER @responsible|accountable|liable|culpable
            person|people|party|parties|individual|individuals|one|ones|those|engineer|developer @responsible has|have|is|are|was|were|for ..3 outage|incident|failure|mess|this|mistake|error|breach
            @guilty|offending|responsible party|parties|person|individual|engineer|developer|team|colleague
            @culprit|perpetrator|offender ..2 is|was|: ..2 AGENT
            AGENT is|was|were the|a ..2 @culprit|culprits|perpetrator|offender|scapegoat
            """,
            hit="The guilty party was found within the hour.",
            sound="The team responsible for the gateway was paged at 07:15.",
            sure=True,
            unless="negated not-said",
        ),
        Row(
            """
            outage|incident|failure|one|this|that|it|breach|mess|loss|delay|bug|downtime|disaster|debacle is|was|'s squarely|entirely|all|fully|firmly|clearly|solely? @on OTHER .|,|;|:|and|who|alone|again|this|here
            on|under AGENT 's @watch
            on|under his|her|their|your @watch
            have|has|had|we 've? OTHER to @thank for
            @courtesy of OTHER
            if one|a @name has|had to go|be on|put|written
            one @name ..3 on this
            AGENT 's ..1 change , AGENT 's @outage|incident|problem|mess|failure
            """,
            hit="This outage is on the database team.",
            sound="The runbook for this was on the wiki.",
        ),
        Row(
            """
            was|is AGENT 's @job|duty|responsibility|task|role to|and
            was|were|is his|her|their @job|duty|responsibility to
            @caused|triggered|provoked|inflicted|precipitated by ..1 OTHER !'s
            @caused|broke|crashed|wrecked|ruined|sabotaged|torpedoed by ..2 :poor|:unkind_of_people|:plain_mistake
            @attributable|attributed|ascribed|down|owing solely|entirely|directly|squarely ..1 to OTHER !'s
            """,
            hit="It was the warehouse team's job to cap the extracts.",
            sound="It is the scheduler's job to place pods.",
            unless="negated future",
        ),
        Row(
            """
            @caused ..3 outage|incident|failure|downtime|breach|disruption|loss|crash|mess|damage|chaos|havoc|disaster|problem|trouble
            @broke|crashed|wrecked|ruined|sank|sabotaged|torpedoed|trashed ..2 production|prod|build|site|website|everything|main|master
            took|brought|knocked ..1 @production|prod|site|platform|everything down|offline|out
            @brought|took down|offline ..1 production|prod|site|platform|everything|cluster|service|network|database
            wreaked|wreak @havoc
            @responsible|culpable|accountable|answerable for ..4 outage|incident|failure|downtime|breach|loss
            """,
            hit="Ravi broke production with a late merge.",
            sound="The new release broke production for six minutes.",
            who=Who.OTHER,
            unless="negated attackers",
        ),
        Row(
            """
            not to @point ..1 fingers|finger
            @point|points|pointed|pointing the|a finger|fingers ..1 at AGENT
            @fingers|finger points|point|pointed ..1 at|to AGENT
            broken|faulty|bad|buggy|offending|harmful|fatal|guilty ..3 @came|comes|originated|stems ..1 from OTHER
            @name and shame
            """,
            hit="Not to point fingers, but the header came from the mobile team.",
            sound="This review does not point fingers at the mobile team.",
            unless="negated not-said",
        ),
        Row(
            "not to @point ..1 fingers|finger ,? but",
            hit="Not to point fingers, but the header came from the mobile team.",
            sound="This review does not point fingers at the mobile team.",
        ),
        Row(
            """
            @let|lets|letting us|everyone|everybody|them|me|customers|users|colleagues|people|team down
            feel|feels|felt|been|were|was @let down by
            @string|strung|strings us along
            left|leave|leaves us|everyone|them|me in the @lurch
            left|leave|leaves us|everyone|them|me @hanging|stranded
            threw|throw|throws us|them ..2 under the @bus
            passed|pass|passes|passing the @buck
            had|has only? one @job
            you had one @job
            @washed|washes|wash ..1 hands of
            @hung|hang us out to dry
            """,
            hit="Ravi had one job.",
            sound="The cluster had one job in the queue.",
            who=Who.OTHER,
            unless="negated not-said",
        ),
        Row(
            """
            feel|feels|felt|been|were|was @let down by AGENT
            is|was what happens|happened @when ..1 people|you|someone|a|an|we|nobody|engineers|developers
            this is what @happens ..1 when
            that|this is what you @get when|for|from
            @thanks to ..1 AGENT 's ..1 :unkind_noun|:mistake|:poor
            @typical of OTHER
            """,
            hit="This is what happens when people with no networking background touch a core switch.",
            sound="The log shows what happens when the queue is empty.",
        ),
    ),
)
