"""A person is punished, or fixed: sanction, retraining, access taken away."""

# ruff: noqa: E501 - a pattern is one line

from incident_review.wording.form import EVERYWHERE, Form, Row, Who

FORM = Form(
    name="punishment",
    rank=5,
    registers=EVERYWHERE,
    rows=(
        Row(
            """
            was|were|been|be|being|get|gets|got ..1 @fired|sacked|dismissed|demoted|suspended|disciplined|reprimanded|penalised|penalized|punished|expelled|ousted|fined|admonished|sanctioned|terminated|rebuked|chastised|censured|retrained|scolded|benched|reassigned|warned|blacklisted|sidelined !by|with|of|about|as|that|when|because|after|at|in|and
            was|were|been|be|being|got|gets ..1 @fired|sacked|demoted|disciplined|reprimanded|penalised|penalized|punished|admonished|chastised|retrained|scolded|rebuked|censured
            was|were|been|be ..2 let @go
            @lost|lose|loses|forfeit|forfeited his|her|their|its ..2 access|rights|right|permission|permissions|privileges|badge|job|role|bonus|keys|key|commit
            no longer ..1 @allowed|permitted|trusted|authorised|authorized|entitled|welcome|let
            will|may|must|shall|can|is|are|was not|never ..3 @promoted|considered|allowed|trusted|permitted ..2 for|near|on|to ..2 promotion|cluster|production|bonus|raise|deploy|clusters|rota|work|touch
            not be put forward for @promotion
            has|have|had|must|will|should|needs|need ..1 to? @sit|retake|repeat|redo|undergo|attend|complete|resit|take the|a|an|compulsory|mandatory|another ..4 course|training|exam|class|test|certification|refresher|retraining|module
            @put ..1 on notice|probation|leave|performance|a
            on|under|a|an|: ..1 @performance improvement|plan|management
            moved|transferred|reassigned|shifted|relegated ..1 to another|a|other|the ..1 different? @team|duties|role|desk|position|department|less
            will|must|shall|to|should attend|undergo|repeat|take|complete ..4 @training|course|courses|coaching|workshop|class
            @sent home|packing|away
            taken @aside by|to|for|after
            @asked|told|made|forced|ordered|invited to leave|apologise|apologize|resign|go|explain|stand|step|pack|justify
            @resigned under|after|over|in|following
            sent on a ..1 @course|training|seminar
            shown the @door
            @voted|thrown|kicked|forced|pushed|drummed out
            @lost|loses|lose|losing|forfeits ..1 the|commit|access|merge|admin|deploy|all ..2 right|access|privilege|rights|privileges|bit
            not|never be ..2 @hired|rehired|invited|employed|engaged|used|booked ..1 again
            be|been|being @billed|charged|invoiced|sued|fined|prosecuted|surcharged for
            must|shall|will|has ..1 to? @pay|compensate|foot for|the|us
            not|never work|touch|deploy|be|go ..3 @again
            no @longer ..1 work|works|touch|deploy|approve|merge|have|handle|be
            has|have|had to|must ..1 @repeat|retake|redo|resit|sit the|a|his|her|their|its ..2 training|course|exam|test|module|certification
            have|has|had|must|will to? ..1 @repeat|retake|redo the|their|a training|course|exam|test
            no @longer on|in|part|has|have ..1 call|team|access|rota|rotation|of
            @told off
            @identified and warned|disciplined|spoken|punished|sanctioned|dealt|reprimanded
            @warned|cautioned|reprimanded|counselled|counseled .|,|and|not|formally|by
            has|have|had|was|were been? @spoken to
            @faces|face|facing ..2 disciplinary|consequences|charges|sanctions|dismissal|sack|music|action
            under @supervision|probation|review
            had|has|have ..1 his|her|their|its ..3 @removed|revoked|withdrawn|suspended|taken|cut|docked
            given|gave|got|received|receives ..2 a ..1 @warning|reprimand|talk|lecture|rebuke
            was|were|been|be|being @taken|removed|struck|kicked|pulled|barred|excluded ..2 off|from the|our|his|her|on-call ..1 rota|list|rotation|schedule|team|project|approvers|roster
            @escorted|banished|barred|banned from|off|out
            """,
            hit="The engineer was reprimanded after the review.",
            sound="The job was suspended by the scheduler.",
            who=Who.OTHER,
            sure=True,
            unless="negated attackers by-system conditional",
        ),
        Row(
            """
            as a|an|the ..1 @sanction|deterrent|penalty|punishment|lesson|reprimand|penance|disciplinary
            as a @warning to
            an @example of AGENT
            as @punishment|penalty|penance|retribution
            @lesson to ..1 others|all|everyone|them|him|her
            written|formal|verbal|final|official|stern|oral|strong|last|severe ..1 @warning|reprimand|caution|talking-to|rebuke
            @disciplinary action|actions|measure|measures|procedure|process|hearing|proceedings|steps|consequences|meeting
            compulsory|mandatory|remedial|refresher|enforced|obligatory|repeat ..1 @training|retraining|course|courses|session|sessions|re-training ..2 for|has|have|was|is|will|ordered
            @retraining|re-training|re-education !job|jobs|pipeline|the|model|run
            @retrain|retrains|re-train AGENT ..1 engineer|engineers|team|staff|operator|operators|everyone|developers
            @retrain|retrains|re-train the ..1 engineer|engineers|team|staff|operator|operators|everyone|developers
            @consequences for ..1 AGENT
            @consequences for ..1 whoever|those|anyone|the|everyone|people|individuals
            there will|must|should|have be ..2 @consequences|repercussions
            @repercussions|reprisals|retribution for
            heads ..1 will|should|must @roll
            contract|contracts|probation|employment|rights|access|bit|account|privileges|permissions|licence|license|badge|bonus|pay|salary|keys ..2 was|were|has|have|had|is|are|been|not ..2 @renewed|extended|terminated|cancelled|withdrawn|downgraded|restricted|revoked|suspended|blocked|frozen|limited|taken|removed|docked|cut|stripped ..3 after|until|as|for|following|away|over|pending|indefinitely
            his|her|their ..3 rights|access|bit|account|privileges|permissions|badge|licence|license ..3 @withdrawn|downgraded|revoked|suspended|removed|stripped|restricted|taken|blocked|cut
            AGENT 's ..3 rights|bit|privileges|permissions|licence|license|contract|probation|bonus|pay|salary|badge|manager|boss ..3 @withdrawn|downgraded|revoked|suspended|stripped|restricted|taken|renewed|extended|terminated|cancelled|docked|cut|informed|blocked
            note|warning|letter|entry|remark|reprimand ..6 in|to|on his|her|their|personnel|'s ..1 @file|record|appraisal|review
            warning @letter|letters
            @penalty|penalties|fine|fines|sanction|sanctions ..2 was|were|has|have|will|is|are ..1 been? imposed|applied|levied|considered|agreed|due|demanded|claimed
            terminated|cancelled|ended|cancel|terminate ..3 @contract|contracts
            @terminated|terminate|cancelled|revoked ..3 as a consequence
            teach|teaches|taught ..2 a @lesson
            will|would|must|should|to|not have|has ..1 @consequences
            anyone|anybody|whoever|everyone|offender|offenders ..10 @loses|lose|forfeits|banned|suspended|sacked|fired
            repeat @offender|offenders
            @names ..2 been|were|was passed|given|forwarded|reported to
            passed|handed|referred|reported|given|forwarded to ..1 @hr
            matter|case|file|incident|issue ..3 @handed|referred|passed|reported|forwarded to ..1 hr|legal|management|compliance|board|police
            annual|yearly|next|performance @appraisal|appraisals
            mandatory|compulsory|obligatory|remedial|refresher|corrective ..1 @training|course|coaching|refresher for|of
            @compulsory|mandatory|remedial ..2 training|refresher|course
            account was|has ..1 been? @blocked|banned|closed after
            lost|loses|lose the @right|rights|ability|privilege to
            action|actions|measures|steps has|have|had|was|were|will|is been? ..1 @taken against|with
            held|hold|holding|called|call|brought|bring ..3 to @account|book|task
            parted|parting|part @ways with
            reflected in the|his|her|their ..1 @bonus|bonuses|review|appraisal|salary|pay|rating|evaluation
            @bonus|bonuses|salary|pay|fee|raise|promotion ..3 cut|docked|withheld|reduced|cancelled|withdrawn|denied|frozen|deducted
            @docked|withheld|withhold|deducted|deduct ..2 pay|fee|bonus|salary|wages
            person|people|individual|individuals|engineer|those|one|ones|party|employee|developer|contractor ..2 has|have|was|were been? @dealt|spoken
            been|was|were|be ..1 @escorted off|out|from
            @hr has|have|was|is|will been? informed|involved|notified|looking|handle|follow
            @talking-to|dressing-down|earful|telling-off|ticking-off|slap|bollocking|wigging
            @zero tolerance
            @name and shame
            held|hold|holding ..3 @accountable|responsible
            until ..1 AGENT ..2 @completed|passed|proven|learned|learnt|retrained|shown|demonstrated|finished|sat|earned|regained|proved
            until ..1 he|she|they|it ..2 @completed|passed|proven|learned|learnt|retrained|shown|demonstrated|finished|sat|earned|regained|proved
            AGENT ..2 struck|taken|removed off|from our|the ..3 @list|rota|roster|rotation
            @terminated|ended|cancelled|severed ..3 contract|contracts|employment|relationship|agreement with ..2 AGENT
            @let AGENT go
            since|has|have|been ..1 been? let @go
            @sacked|scapegoated|court-martialled
            :privilege ..8 @revoked|withdrawn|removed|taken|suspended|cut|stripped ..6 as|until|after|following|because
            @revoke|revoked|withdrew|withdraw|remove|removed|strip|stripped|suspend|suspended|restrict AGENT 's ..3 :privilege !because|as|,
            @stripped of
            loses|lose|lost ..1 its|their|his|her @right|rights|access|privilege|privileges to|until
            """,
            hit="The author's commit rights were revoked as a deterrent.",
            sound="The retraining job of the model ended at 03:10.",
            unless="negated attackers by-system question leaked",
        ),
    ),
)
