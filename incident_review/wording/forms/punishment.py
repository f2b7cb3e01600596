"""A person is punished, or fixed: sanction, retraining, access taken away."""

from incident_review.wording.form import EVERYWHERE, Form, Row, Who

FORM = Form(
    name="punishment",
    rank=5,
    registers=EVERYWHERE,
    rows=(
        Row(
            """
            was|were|been|be|being|get|gets|got|is|are|'s|'re|getting ..1 @fired|sacked|dismissed|demoted|suspended|disciplined|reprimanded|penalised|penalized|punished|expelled|ousted|fined|admonished|sanctioned|terminated|rebuked|chastised|censured|retrained|scolded|benched|reassigned|warned|blacklisted|sidelined|re-trained|re-assigned !by|with|of|about|as|that|when|because|after|at|in|and
            was|were|been|be|being|got|gets|is|are|'s|'re|get|getting ..1 @fired|sacked|demoted|disciplined|reprimanded|penalised|penalized|punished|admonished|chastised|retrained|scolded|rebuked|censured|re-trained
            was|were|been|be|is|are|being|'s|'re ..2 @let go
            @lost|lose|loses|forfeit|forfeited his|her|their|its ..2 rights|privileges|badge|job|role|bonus|commit
            no @longer ..1 allowed|permitted|trusted|authorised|authorized|entitled|welcome|let
            will|may|must|shall|can|is|are|was|'ll not|never ..3 @promoted|considered|allowed|trusted|permitted ..2 for|near|on|to ..2 promotion|cluster|production|bonus|raise|deploy|clusters|rota|work|touch
            not be put forward|forwards for @promotion
            has|have|had|must|will|should|needs|need ..3 to? @sit|retake|repeat|redo|undergo|resit|re-take|re-sit the|a|an|compulsory|mandatory|another ..4 course|training|exam|class|certification|refresher|retraining|module|re-training
            @put ..1 on notice|probation|leave|performance|a
            on|under|a|an|: ..1 @performance improvement|plan|management
            must|shall|will|'ll @undergo|repeat !the ..4 training|course|courses|coaching|workshop|class
            sent @packing
            sent @home .|without|for|on|as|pending|immediately
            taken @aside by|for|after|.
            asked|told|made|forced|ordered|invited to @apologise|apologize|resign|justify|pack
            was|were|been|is|are|being|be|'s|'re ..1 asked|told|made|forced|ordered|invited to @stand|step down|aside|back
            asked|told|made|forced|ordered|invited to @leave .|,|;|immediately
            asked|told|made|forced|ordered|invited to @leave the ..1 company|team|firm|project|building|premises|office|organisation|organization
            @resigned under|after|over|in|following
            sent on a ..1 @course|training|seminar
            shown the @door
            @voted|thrown|kicked|forced|pushed|drummed out
            @lost|loses|lose|losing|forfeits ..1 the|commit|access|merge|admin|deploy|all ..2 right|access|privilege|rights|privileges|bit
            not|never be ..2 @hired|rehired|invited|employed|engaged|used|booked|re-hired ..1 again !before|until|till|this|today|unless
            be|been|being @billed|charged|invoiced|sued|fined|prosecuted|surcharged for
            must|shall|will|has|'ll ..1 to? @pay|compensate|foot for|the|us
            not|never work|touch|deploy|go ..3 @again !before|until|till|this|today|unless
            no @longer !has|have|had ..1 touch|touches|deploy|deploys|approve|approves|merge|merges|handle|handles
            no @longer be ..1 allowed|permitted|trusted|involved|employed|part
            has|have|had to|must ..1 @repeat|retake|redo|resit|sit|re-take|re-sit the|a|his|her|their|its ..2 training|course|exam|test|module|certification
            have|has|had|must|will to? ..1 @repeat|retake|redo|re-take the|their|a training|course|exam|test
            no @longer on|in|part ..1 call|team|rota|rotation|of
            @told off
            identified and @warned|disciplined|spoken|punished|sanctioned|dealt|reprimanded
            @warned|cautioned|reprimanded|counselled|counseled .|formally
            has|have|had|was|were been? @spoken to
            @faces|face|facing ..2 disciplinary|consequences|charges|sanctions|dismissal|sack|music|action
            @under supervision|probation|review
            had|has|have ..1 his|her|their|its ..3 @removed|revoked|withdrawn|suspended|taken|cut|docked
            given|gave|got|received|receives ..2 a ..1 @warning|reprimand|lecture|rebuke .|,|;|for|over|$|and|letter
            was|were|been|be|being|is|are|'s|'re @taken|removed|struck|kicked|pulled|barred|excluded ..2 off|from the|our|his|her|on-call ..1 rota|list|rotation|schedule|team|project|approvers|roster
            @escorted|banished|barred|banned from|off|out
            """,
            hit="The engineer was reprimanded after the review.",
            sound="The job was suspended by the scheduler.",
            who=Who.OTHER,
            sure=True,
            unless="negated attackers by-system conditional own-wish technical periodic",
        ),
        Row(
            """
            as a|an|the ..1 @sanction|deterrent|penalty|punishment|lesson|reprimand|penance|disciplinary
            as a @warning to
            make|makes|made|making|set|setting an @example of AGENT
            as @punishment|penalty|penance|retribution
            @lesson to ..1 others|all|everyone|them|him|her|everybody
            written|formal|verbal|final|official|stern|oral|strong|severe|last !a|an|the ..1 @warning|reprimand|caution|talking-to|rebuke !about|from|that|of|message|mail|email|page
            @disciplinary action|actions|measure|measures|procedure|process|hearing|proceedings|steps|consequences|meeting
            @compulsory|mandatory|remedial|enforced|obligatory|repeat ..1 training|retraining|course|courses|session|sessions|re-training ..2 for|has|have|was|is|will|ordered
            @retraining|re-training|re-education|reeducation !of|job|jobs|pipeline|the|model|run|on|with
            @retrain|retrains|re-train AGENT ..1 engineer|engineers|team|staff|operator|operators|everyone|developers|everybody|people|folks|colleagues|teams
            @retrain|retrains|re-train the ..1 engineer|engineers|team|staff|operator|operators|everyone|developers|everybody|people|folks|colleagues|teams
            @consequences for ..1 AGENT
            @consequences for ..1 whoever|those|anyone|responsible|everyone|people|individuals|anybody|everybody
            there will|must|should|have be ..2 @consequences|repercussions
            @repercussions|reprisals|retribution for
            @heads ..1 will|should|must roll
            contract|contracts|probation|employment|rights|access|bit|account|privileges|permissions|licence|license|badge|bonus|pay|salary|keys ..2 was|were|has|have|had|is|are|been|not ..2 @renewed|extended|terminated|cancelled|withdrawn|downgraded|restricted|revoked|suspended|blocked|frozen|limited|taken|removed|docked|cut|stripped|canceled ..3 after|until|as|for|following|away|over|pending|indefinitely|till
            his|her|their ..3 rights|access|bit|account|privileges|permissions|badge|licence|license ..3 @withdrawn|downgraded|revoked|suspended|removed|stripped|restricted|taken|blocked|cut
            AGENT 's ..3 @rights|bit|privileges|permissions|licence|license|contract|probation|bonus|pay|salary|badge|manager|boss ..3 withdrawn|downgraded|revoked|suspended|stripped|restricted|taken|renewed|extended|terminated|cancelled|docked|cut|informed|blocked|canceled
            @note|warning|letter|entry|remark|reprimand|caution ..6 in|to|on|into ..1 his|her|their|personnel|personal|'s ..1 file|appraisal|review
            @note|warning|letter|entry|remark|reprimand|caution ..6 to|on ..1 his|her|their|personnel|personal|'s ..1 record
            warning @letter|letters !from|about|that|by
            penalty|penalties|fine|fines|sanction|sanctions ..2 was|were|has|have|will|is|are ..1 been? @imposed|levied|demanded
            terminated|cancelled|ended|cancel|terminate|canceled !with|in|at|by ..3 @contract|contracts
            terminated|terminate|cancelled|revoked|canceled ..3 as a @consequence
            teach|teaches|taught OTHER ..1 a @lesson
            will|must|should have ..1 @consequences $
            @anyone|anybody|whoever|everyone|offender|offenders|everybody ..10 loses|lose|forfeits|banned|suspended|sacked|fired
            @repeat offender|offenders
            @names ..2 been|were|was passed|given|forwarded|reported to
            passed|handed|referred|reported|given|forwarded to ..1 @hr
            matter|case|file|incident|issue ..3 handed|referred|passed|reported|forwarded to ..1 @hr|personnel|disciplinary
            annual|yearly|next|performance @appraisal|appraisals
            mandatory|compulsory|obligatory|remedial|corrective ..1 @training|course|coaching|refresher for|of
            @compulsory|mandatory|remedial ..2 training|refresher|course
            lost|loses|lose the @right|rights|ability|privilege to
            action|actions|measures|steps has|have|had|was|were|will|is|be|to be|been? ..1 @taken against
            action|actions|measures|steps has|have|had|was|were|will|is|be|to be|been? ..1 @taken with ..1 the|our|this|that ..1 individual|individuals|person|people|employee|employees|staff|operator|operators|engineer|engineers|technician|driver|developer|developers|contractor|crew|member|members|everyone|everybody|folks|colleagues|teams
            @held|hold|holding|called|call|brought|bring ..3 to account|book|task
            parted|parting|part @ways with
            @reflected in the|his|her|their|your ..2 bonus|bonuses|appraisal|appraisals|salary|salaries|pay|rating|ratings|remuneration|compensation|payslip|evaluation|evaluations|award|awards
            @reflected|noted|felt|noticed in|at his|her|their|your|the ..1 next|annual|performance|year-end|salary|own ..2 review|reviews|appraisal|appraisals
            taken|take|taking into ..1 account|consideration in|for|when|at ..3 @bonus|bonuses|remuneration|appraisal|appraisals|salary|promotion
            bonus|bonuses|salary|pay|fee|raise|promotion ..3 @cut|docked|withheld|reduced|cancelled|withdrawn|denied|frozen|deducted|canceled
            @docked|withheld|withhold|deducted|deduct ..2 pay|fee|bonus|salary|wages
            person|people|individual|individuals|engineer|those|one|ones|party|employee|developer|contractor ..2 has|have|was|were been? @dealt|spoken
            been|was|were|be|is|are|being|'s|'re ..1 @escorted off|out|from
            @talking-to|dressing-down|earful|telling-off|ticking-off|slap|bollocking|wigging
            @loss of ..3 bonus|pay|allowance|rights|privileges|badge|seniority|premium|commission
            second|third|repeat|another @offence|offense|infraction|offences|offenses
            @offend|offends|offended|reoffend|offending again
            @words were|have|was ..1 had|exchanged|spoken !on|in|as
            have|has|had had @words with|about|over|.|,|;|and
            chat|talk|word|words|conversation|interview|appointment with @hr|personnel !system|portal|data|team
            chat|word|words|talking-to with ..1 the|his|her|their @boss|cto|ceo|management
            a "|“ @chat|talk|word|conversation "|” with
            made|make|making AGENT ..1 @apologise|apologize|grovel
            made|make|making AGENT ..1 write|sign|deliver ..4 @apology|letter|confession|essay
            formal|personal|individual|performance @improvement plan for|with AGENT
            :lessons ..1 made|is|was|now|been @compulsory|mandatory|obligatory for ..4 concerned|involved|responsible|question|individual|who
            access|rights|privileges|permissions|root|sudo|login|authority|authorisation|authorization|licence|license|clearance ..8 @withdrawn|revoked|suspended|pulled|stripped|removed|taken|cancelled|reinstated|canceled|re-instated ..3 pending|until|upon|following|till ..4 apology|training|retraining|course|re-examination|exam|test|hearing|inquiry|interview|refresher|certification|further|disciplinary|re-training|enquiry
            took|take|taken|taking @away ..3 :their_privilege ..1 from AGENT
            no @more ..3 rights|privileges|access|root|sudo|deploys|merges for AGENT ..1 after|until|till|from
            ^ @punishment|sanction|penance :
            asked|asks|wants|want|demanded|demands|requested|requests|given|passed ..3 @names of ..1 those|everyone|people|persons|individuals|all|everybody
            a @round of ..1 doughnuts|donuts|beers|beer|drinks|coffee|cake|cakes|pizza|croissants
            ^ ..3 AGENT @let go $
            ^ OTHER was|were|is|are|be|been|being|'s|'re @moved|transferred|reassigned|shifted|relegated|re-assigned ..1 to another|a|other|the ..1 different? team|duties|role|desk|position|department|less $
            AGENT concerned|involved|responsible will|must|shall|has|have|should|'ll ..4 @undergo|repeat|retake|resit|attend|undertake|re-take|re-sit
            responsible|involved|concerned ..3 identified and|, @warned|disciplined|spoken|punished|sanctioned|dealt|reprimanded
            @repeat|recurrence|repetition|violations|violation|breach|breaches|infringement|infringements|non-compliance ..6 will|shall|must|may|'ll ..1 be ..1 escalated|reported|referred|punished|sanctioned|disciplined
            name and @shame
            held|hold|holding ..3 @accountable|responsible
            @until|till ..1 AGENT ..2 passed|proven|learned|learnt|retrained|sat|earned|regained|proved|re-trained ..3 exam|course|test|training|certification|lesson|lessons|themselves|himself|herself|that|trust|to|again|it|access
            until|unless|till he|she|they ..5 @trusted|trustworthy|sorry|responsible|respect
            @until|till ..1 he|she|they|it ..2 completed|passed|proven|learned|learnt|retrained|shown|demonstrated|finished|sat|earned|regained|proved|re-trained
            AGENT ..2 struck|taken|removed off|from our|the ..3 @list|rota|roster|rotation
            terminated|ended|cancelled|severed|canceled ..3 @contract|contracts|employment|relationship|agreement with ..2 AGENT
            @let AGENT go
            since|has|have|been ..1 been? @let go
            @sacked|scapegoated|court-martialled
            :privilege ..8 @revoked|withdrawn|removed|taken|suspended|cut|stripped ..6 as|until|after|following|because|till
            @revoke|revoked|withdrew|withdraw|remove|removed|strip|stripped|suspend|suspended|restrict AGENT 's ..3 :privilege !because|as|,
            @stripped of his|her|their|its|all|any ..2 :their_privilege
            @loses|lose|lost ..1 its|their|his|her right|rights|access|privilege|privileges to|until|till
            """,
            hit="The driver's gate rights were revoked as a deterrent.",
            sound="The retraining job of the model ended at 03:10.",
            unless="negated attackers by-system question leaked spared technical for-all own-wish of-service",
        ),
        Row(
            """
            was|were|been|be|being|get|gets|got|getting|is|are|been|'s|'re ..2 @:sanctioned !by|from|of|about|as|that|when|because|after|in|at
            was|were|been|be|being|get|gets|got|is|are|stands|stand|'s|'re|getting ..2 @:sanctioned|dismissed|retrained|re-trained after|in|for|over|pending|without|until|with|till the|a|their|his|her|our|what|this|that|immediate|it|pay|management|hr|leadership|having|causing|failing|doing
            was|were|been|be|being|is|are|got|gets|'s|'re|get|getting ..1 @relieved|stripped|divested|deprived of
            was|were|been|be|being|is|are|got|gets|'s|'re|get|getting ..1 @removed|ousted|dismissed|suspended|expelled|barred|banned|excluded|evicted|ejected|dropped|stood|struck|kicked|booted|thrown|pulled|yanked|taken|demoted|moved|shunted|banished|stepped from|off|out|down|aside ..4 post|office|role|position|team|rota|rotation|roster|project|duty|duties|on-call|committee|job|company|group|list|organisation|organization|building|channel|project|schedule|programme|program|approvers|premises|management|lead|uploading|merging|deploying|committing|approving|production|touching|working|site
            was|were|been|be|being|is|are|got|gets|'s|'re|get|getting ..1 @banned|barred|disqualified|debarred|blacklisted|suspended from|for
            was|were|been|be|being|is|are|got|gets|'s|'re|get|getting ..1 @given|shown|handed|issued|served|dealt ..1 the|his|her|their|a|an|one ..2 sack|chop|axe|heave-ho|ultimatum|marching|pink|p45|walking|cards|door|talking-to|:scolding !from|that|about|message|mail|email|page|alert|of|at|in
            has|have|had|will|was|were ..1 been? made @redundant
            on @notice|probation|administrative|gardening|garden|thin|borrowed leave|ice|after|until|for|following|that|again|and|.|as|till
            on|under|onto|given|with ..1 his|her|their|a|one ..1 last|final|first|second @warning|chance|strike
            handed|tendered|submitted|gave|hand in|his|her|their ..2 @notice|resignation
            @resigned|quit|stepped down|aside|over|following as|after|over|because|following|from
            @demoted|relegated|banished|exiled to
            @career|careers|job|jobs|future|head|neck is|are|was|were|be|been|being|'s|'re ..1 over|line|risk|block|gone|question|doubt|jeopardy
            under|with|without ..2 @supervision|chaperone|minder|escort
            only|may|must|can|will|to ..3 under ..2 @supervision|oversight
            @supervised|chaperoned|babysat|shadowed by ..4 until|from|when|whenever|for|till
            was|were|been|being|got|get|gets|be|is|are|'s|'re|getting ..1 @hauled|dragged|carpeted|summoned|pulled|called|hauled-in|brought|taken over|in|up|before|on|onto|to|into ..2 coals|carpet|task|office|principal|account|hr|management|director|ceo|cto|board|line|meeting|book|explain|justify
            @will|shall|would not|never ..1 be|get|getting ..6 access|rights|root|production|prod|keys|key any|again|back|until|for|till
            will|must|shall|should|has|have|to|'ll ..1 to? ..1 @answer|atone|pay|apologise|apologize|repent|suffer for|to|dearly
            will|must|shall|should|has|have|'ll ..1 to? ..1 @apologise|apologize|repent|atone
            will|must|shall|should|has|have|'ll ..1 to? ..1 @justify|account for? himself|herself|themselves|his|her|their ..4 to|before|in
            will|must|shall|has|have|had|'ll ..1 to? ..1 @bear|cover|refund|reimburse|repay|compensate|shoulder ..2 cost|costs|damage|damages|loss|losses|bill|us
            @owe|owes|bring|brings|buy|buys|baking|bake us|the|everyone|for|everybody ..3 cake|cakes|donuts|doughnuts|beer|beers|round|pizza|breakfast|lunch|chocolate|ice-cream|coffee|drinks|croissants
            on cake|donut|doughnut|tea|pager|dish|cleanup|cleaning @duty ..1 for|until|this|all|till
            wears|wear|wearing|wore|given|awarded|gets|get ..2 @dunce|donkey|fool|shame|clown|sombrero ..2
            @forfeits|forfeit|forfeited|surrendered|surrender|surrenders ..3 bonus|access|right|rights|badge|keys|key|laptop|role|seat|pay|privileges|commit|vacation|leave|fee
            @passed|overlooked over for ..2 promotion|raise|lead|role
            @may only ..2 deploy|merge|touch|work|push|approve|commit|log|use|change ..4 supervision|with|after|under|when|in|if|once
            has|have|had ..1 been ..1 @reprimanded|admonished|disciplined|lectured
            was|were|been|be|being|is|are|'s|'re ..1 @written up
            was|were|been|be|being|is|are|'s|'re ..1 @told off
            was|were|been|be|being|is|are|'s|'re ..1 sent|ordered|put|going|go back ..1 to|on|through ..1 @onboarding|school|training|basics|induction|course|bootcamp|boot
            has|have|had|was|were|be|been ..1 to? ..2 @sent|enrolled|signed|booked|put on|onto|up|in|for|through ..4 course|training|class|seminar|workshop|refresher|pip|programme|bootcamp|coaching|program
            go|goes|going|went|sent|put|moved|set|placed back ..1 to|through|on|onto @onboarding|school|training|basics|induction|square|junior|read-only
            go|goes|going|went|sent|put back ..1 to|on being? ..1 @shadow|shadowing|trainee|apprentice|days|nights|tickets|reviewer .|,|for|until|where|again|as|after|following|till
            was|were|has|have|had|is|are ..1 @lost ..3 privileges|rights|badge|bonus|job|position|bit
            @shadow|shadows ..4 until|before|for|till ..8 again|allowed|trusted|back
            """,
            hit="The duty technician was relieved of his duties after the outage.",
            sound="The pod was evicted from the node at 10:04.",
            who=Who.OTHER,
            unless="negated attackers by-system conditional spared rested own-wish technical away",
        ),
        Row(
            """
            :their_privilege ..2 of|by|from AGENT ..2 has|have|was|were|is|are|will|had ..3 @:taken_away
            AGENT 's ..4 :their_privilege ..2 has|have|was|were|is|are|will|had ..3 @:taken_away
            AGENT 's ..4 :pay ..6 has|have|was|were|is|are|will|had|be ..3 @reduced|cut|docked|withheld|cancelled|canceled|withdrawn|denied|frozen|deducted|halved|lowered|forfeited|postponed|deferred|clawed|reclaimed|slashed|trimmed|stopped|suspended|rejected|refused
            :pay ..5 will|has|was|were|have|be|been|is ..2 @reduced|docked|withheld|deducted|halved|forfeited|clawed|slashed|garnished
            @reduce|cut|dock|withhold|deduct|halve|forfeit|slash|freeze|cancel|stop|withholding|docking|cutting|cancelling|withheld|docked|canceling AGENT 's|the ..2 :pay
            @reduce|cut|dock|withhold|deduct|halve|forfeit|slash|withholding|docking|cutting|withheld|docked|halved|slashed his|her|their ..2 :pay
            costs|cost|damage|damages|loss|losses|amount|bill ..4 will|must|shall|be|was|were|been|'ll ..2 @deducted|recovered|charged|billed|reclaimed|borne|passed|invoiced ..1 from|to|on|by ..1 the|his|her|their
            costs|cost|damage|damages|loss|losses|amount|bill ..4 will|must|shall|be|was|were|been|'ll ..2 @deducted|recovered|charged|billed|reclaimed|borne|passed|invoiced ..1 from|to|on|by ..1 AGENT
            we|management|company|i ..2 will|are|have|shall|'ll ..2 @sue|suing|sued|fining|billing|invoicing
            @legal|contractual|disciplinary|punitive|personnel|labour-law|employment-law|court action|proceedings|steps|consequences|measures|penalty|penalties|claim
            contractual|agreed|financial|monetary|hefty|stiff @penalty|penalties|fine|fines
            claim|claiming|claimed|seek|seeking|demand|demanding @damages|compensation from|against
            sanctions|sanction|reprisals|proceedings|charges|measures|complaint @against mirrors|those|the|anyone|whoever|anybody|everyone|him|her|them|staff|individuals|everybody
            sanctions|sanction|reprisals|proceedings|charges|measures|complaint @against AGENT
            @sanction|sanctions|punishment for|as a|the|this|his|her|their|such|anyone|whoever|those|mirrors|anybody
            @sanction|sanctions|penalty|penalties|punishment for|as AGENT
            by way of ..1 @penalty|punishment|sanction|example|penance|deterrent
            as ..1 a|an ..1 @disciplinary|punitive|educational measure|action|step
            naming|name|named|names and @shame|shaming|shamed
            wall|hall|cone|walk|badge|hat of @shame
            @public|publicly shame|shaming|shamed|apology|apologise|apologize|called
            as @payback|retribution|revenge|penance|reprisal
            serve|serves|served|stand|stands|be|is as? a|an ..1 @lesson|example|warning|deterrent to|for
            @deter others|anyone|people|such|this|anybody
            so that ..2 others @learn
            first|second|third|final|last @strike|offence|offense for|against
            his|her|their|'s ..1 personnel|employee|hr|permanent|staff @record|records|file|files|dossier
            goes|go|went|going|gone|noted|stays ..3 on|in|into|to his|her|their ..2 @record|file|dossier
            entered|entry|placed|put|note|added|recorded|filed ..3 in|into|to|on his|her|their ..2 @file|dossier
            entered|entry|placed|put|note|mark|blot|black ..3 on|against his|her|their ..1 @record
            AGENT 's ..1 @appraisal|appraisals
            AGENT 's ..3 @performance|annual|yearly|mid-year|year-end review|appraisal|rating|evaluation
            AGENT 's ..2 @probation|contract|employment|retainer|engagement ..2 will|was|has|is|had ..2 extended|renewed|terminated|ended|failed|cancelled|dissolved|canceled
            @probation ..2 has|was|will ..1 been|be ..1 extended|failed|terminated
            @stern|serious|firm|frank|strong|harsh|severe|quiet|sharp|blunt|hard word|words|talk|conversation|talking-to|chat|letter|message with|to|from ..1 the|him|her|them|those|whoever|each|his|her|its
            @stern|serious|firm|frank|strong|harsh|severe|quiet|sharp|blunt|hard word|words|talk|conversation|talking-to|chat|letter|message with|to|from ..1 AGENT
            had|have|having|has a ..1 @word|words with him|her|them|those|whoever
            had|have|having|has a ..1 @word|words with AGENT
            haul|hauled|haul|rake|raked ..4 over the @coals
            haul|hauled|call|called|calling|on|onto ..4 the @carpet
            rap|rapped|slap|slapped on|over|across ..2 @knuckles|wrist|wrists
            give|gave|given|giving|got|get|gets|received|receives|receive|issued|issue|issues|handed|earned|served AGENT ..1 a|an|the|his|her|their ..2 @:scolding
            a|an ..2 @reprimand|talking-to|dressing-down|lecture|rebuke|telling-off|admonition|admonishment|scolding|censure|demerit was|has|had|will|is ..2 issued|given|handed|served|delivered|sent|administered|placed|pronounced|recorded|entered
            written|formal|final|official|verbal|stern|a @warning|caution|warnings ..2 was|has|had|will|is|were ..2 given|handed|served|pronounced to|against AGENT
            got|get|gets|getting|received|receives|receive|earned|faces|face|issued|deserves|deserve ..1 a|an|the|their|his|her ..2 @abmahnung|avertissement|reprimand|talking-to|dressing-down|earful|roasting|rollicking|bollocking|rebuke|telling-off|ticking-off|wigging|ear-bashing|admonition|tongue-lashing|scolding|demerit
            @letter|letters of reprimand|warning|admonition|dismissal|termination|caution|censure|concern|apology
            @formal|disciplinary|personnel interview|hearing|meeting|conversation|talk
            's|his|her|their @line manager|managers ..1 has|have|was|were|will|is ..1 been|be ..1 informed|notified|told|involved|briefed|copied
            reported|report|referred|refer|handed|passed|complained|refers ..3 to ..1 the|his|her|their|our|its ..2 @dean|hr|police|board|employer|ombudsman|prosecutor|ethics|union|authorities|superiors|regulator|works disciplinary|council|for|as|.|and|,|after|over|with|so|committee
            @hr interview|matter|process|hearing|case
            @dealt with ..1 individually|personally|severely|harshly|firmly|disciplinarily
            will|shall|can|must|would|'ll not|never ..1 be ..1 @tolerated|condoned|forgiven|excused
            further|another|next|future|any|repeat|repeated|second|similar ..1 violation|violations|breach|breaches|offence|offense|offences|infraction|infractions|infringement|infringements|occurrence|recurrence|incident|mistake|mistakes|lapse|lapses|transgression|misconduct|error|errors|slip|repetition|non-compliance|repeat|offenses ..7 will|shall|would|leads|lead|means|results|may|'ll ..1 lead|result|mean|be|cost|have|entail|end|to|in|bring ..5 @termination|dismissal|consequences|sanction|sanctions|removal|loss|warning|action|suspension|punished|sanctioned|fined|ban|penalty|job|revocation|withdrawal|disciplinary
            @offenders|offender|wrongdoer|wrongdoers|transgressor|transgressors|violators|violator will|shall|must|lose|loses|go|has|have|'ll
            @offending ..2 has|have|was|were|is|are|will ..2 banned|blocked|suspended|removed|barred|sanctioned|disciplined|warned|fired|punished|dismissed|expelled|reprimanded
            @banned|barred|suspended|excluded ..1 from ..4 for ..2 days|weeks|months|years|month|year|week|quarter|quarters|season|seasons|indefinitely|life|good
            @ban|bans|suspension|exclusion|removal for|of life|whoever|anyone|those|anybody
            @personal|personally liability|liable|responsible|accountable for
            @liable for the
            held|hold|holding|holds|made|make ..4 @liable|answerable|accountable
            @answerable to|for
            move|moved|moving|take|took|taken|rotate|rotated AGENT off|from|out ..3 :rota_of ..1 @for|until|after|following|pending|till ..1 the|further|now|this|a|he|she|they
            @brought|bring|bringing ..4 to justice|heel|task|account
            @scapegoat|scapegoats|scapegoating
            @fire|sack|dismiss|discipline|punish|reprimand|demote|penalise|penalize|replace|retrain|re-train AGENT ..3 immediately|responsible|involved|concerned|who|for|after|as|over|at
            !the @fire|sack|discipline|punish|reprimand|demote|penalise|penalize|blacklist|expel|scold|sanction|chastise|admonish|firing|sacking|disciplining|punishing|reprimanding|demoting|penalising|penalizing|fired|sacked|disciplined|punished|reprimanded|demoted|penalised|penalized|scolded|blacklisted|sanctioned|scolded|chastised|admonished|expelled AGENT
            @fire|sack|discipline|punish|reprimand|demote|penalise|penalize|firing|sacking|disciplining|punishing|reprimanding|demoting|fired|sacked|disciplined|punished|reprimanded|penalised|penalized the|whoever|those|anyone|anybody|him|her|them ..1 responsible|author|person|people|individual|individuals|engineer|operator|contractor|vendor|who|involved|for|did|broke|caused|approved
            @retraining|re-training|reeducation|re-education|upskilling for|of AGENT
            @training|coaching for the ..2 concerned|responsible|involved|question|fault
            AGENT ..1 concerned|responsible|involved|question ..3 @retrained|disciplined|dismissed|warned|sanctioned|reprimanded|re-trained
            @until|unless|till AGENT ..2 has|have|can|is|are|was|were ..2 retrained|re-trained|recertified|re-certified|requalified|re-qualified|proven|apologised|apologized|learned|learnt|earned|retaken|resat|re-taken|re-sat
            suspended|revoked|withdrawn|removed|frozen|restricted|read-only|barred|blocked|banned|disabled @until|till ..4 exam|course|training|certification|quiz|refresher|module ..1 passed|is|has|are|been|completed|.
            @until|unless|till the ..3 exam|course|test|quiz|certification|refresher ..1 is|has|was|been ..1 passed|completed|retaken|sat|done|repeated|re-taken
            end|ended|ending|terminate|terminated|terminating|cancel|cancelled|cancelling|sever|severed|canceled|canceling ..2 @contract|contracts|cooperation|engagement|partnership|retainer with AGENT
            @contract|contracts with AGENT ..2 has|have|was|were|will|is|are ..2 terminated|ended|cancelled|renewed|suspended|extended|dissolved|canceled
            end|ended|terminated|cancelled|tore|canceled !with|in|at ..1 the|their|his|her|its|our|up @contract .|,|;|with|and|as|over
            @replace|replaced|replacing AGENT ..1 with ..2 someone|somebody|more|better|competent|reliable
            strike|struck|striking|remove|removed|drop|dropped|delisted AGENT ..2 off|from|our|the ..2 @list|vendors|suppliers|contractors|rota|panel|register|approvers
            operator|operators|driver|drivers|controller|controllers ..3 @suspended|reassigned|dismissed|stood|relieved|demoted|re-assigned ..2 pending|duty|shift|shifts|pay|home
            driver|drivers|operator|operators|controller ..3 @stood down
            no ..1 further|more|new|future @orders|contracts|business ..2 to|for|with AGENT
            privileges|rights|access|seniority|title must|will|have|has ..3 be ..1 @earned|re-earned|regained back|again
            """,
            hit="The operator's year-end bonus will be reduced accordingly.",
            sound="The access of the compromised service account was revoked at 10:04.",
            unless="negated attackers by-system question leaked spared instead rested own-wish away for-all",
        ),
        Row(
            """
            was|were|been|be|being|got|gets|get|is|are|'s|'re|getting ..2 @sacked|reprimanded|admonished|chastised|scolded|rebuked|berated|castigated|censured|upbraided|lambasted|humiliated|lectured|ostracised|ostracized|shunned|grounded|benched !by
            was|were|been|be|being|is|are|'s|'re @relieved of ..1 duty|duties|his|her|their|command|responsibilities|post
            suspended|stood|sent without|on|home|down ..1 @pay|leave|half
            has|have|had|must|will|should|needs|need ..2 @undergo|retake|resit|re-sit|re-take ..3 training|retraining|course|exam|test|certification|assessment|instruction|module|induction|re-training
            was|were|been|be|being|got|gets|get|is|are|'s|'re|getting ..1 @sent|put|enrolled|booked|signed ..1 on|onto|to|up ..3 course|training|seminar|workshop|refresher|pip
            was|were|been|be|got|gets|get|is|are|being|'s|'re|getting @given|handed|issued|served a|an|his|her|their|one ..2 warning|reprimand|dressing-down|talking-to|earful|ultimatum !before|by|when|two|three|some|several|weeks|days|hours|minutes|prior|via|through|early|from|that|about|message|mail|email|page|alert|of|at|to|in|on
            was|were|been|be|got|gets|get|is|are|being|'s|'re|getting ..1 @barred|banned|disqualified|blacklisted|debarred from ..1 the|all|any|production|prod|working|using|uploading|deploying|merging|touching|entering|attending|future|site|shift
            was|were|been|be|got|gets|get|is|are|being|'s|'re|getting ..1 taken|removed|struck|kicked|dropped|pulled|excluded off|from the|our|all ..2 @rota|roster|approvers|committee|on-call
            @dismissed|fired|terminated|suspended for ..1 negligence|misconduct|cause|gross|carelessness|incompetence|causing|cause
            not|never be ..2 @rehired|re-hired|reinstated|re-engaged|recontracted|reinvited|re-instated
            take|takes|took|taken|taking|pull|pulled|pulling|cut|cutting|yank|yanked|withdraw|withdrew|withdrawn|remove|removed|revoke|revoked|strip|stripped|suspend|suspended|restrict|restricted|downgrade|downgraded|rescind|rescinded|confiscate|confiscated|curtail|curtailed ..1 AGENT @'s ..2 :their_privilege !because|as|,|in|from|on|for|and
            take|takes|took|taken|taking|pull|pulled|pulling|yank|yanked ..1 @away|back AGENT ..3 :their_privilege
            take|takes|took|taken|taking|pull|pulled|withdraw|withdrew|withdrawn|remove|removed|revoke|revoked|strip|stripped|confiscate|confiscated|curtail|curtailed away|back? @his|her|their ..2 :their_privilege
            :their_privilege ..4 has|have|was|were|been|is|are ..2 @taken|withdrawn|removed|revoked|pulled|stripped|confiscated ..2 from|off !all|every|each|everybody|everyone AGENT
            :their_privilege for|of ..1 AGENT ..4 has|have|was|were|is|are ..2 @downgraded|reduced|restricted|withdrawn|curtailed|cut|revoked|suspended
            AGENT 's|his|her|their ..3 access|rights|privileges|bit|sudo|root|keys ..2 is|are|was|were|be|been|being|'s|'re @gone|history
            AGENT 's ..1 @licence|license|certification|authorisation|authorization|qualification|accreditation ..8 withdrawn|revoked|suspended|cancelled|lapsed-for|canceled
            his|her|their ..2 @licence|license|certification|authorisation|authorization|qualification|accreditation|keys ..6 withdrawn|revoked|suspended|pulled|cancelled|confiscated|canceled
            part|parted|parts|parting @company with
            employment|engagement|contract|cooperation|collaboration|assignment ..6 was|were|been|is|be|are|being|'s|'re ..2 @terminated|dissolved|cancelled|discontinued|canceled ..2
            one @more ..6 and ..3 is|are|will|'s ..1 out|gone|off|history|done|finished|leaving|be
            one @more ..3 mistake|slip|error|incident|strike|time|chance ..3 before|until|and|till
            find|look|looking|finding ..1 another|a|for|new ..1 @job|career|employer
            unpaid|enforced|forced|compulsory|administrative|gardening|disciplinary @leave|holiday|vacation|break
            @withhold|withholding|withheld|withholds ..5 :pay
            @deduction|deductions|cut|cuts|reduction from|in|of|to the|his|her|their ..2 salary|wages|pay|bonus|fee
            @:pay ..1 of AGENT ..4 reduced|cut|docked|withheld|cancelled|withdrawn|halved|lowered|stopped|reviewed|reconsidered|adjusted|affected|forfeited|canceled
            costs|damages|compensation|amount|losses|money|bill ..5 @claimed|recovered|recouped|reclaimed|demanded|sought|deducted from|against|of ..1 AGENT
            send|sent|sends|sending AGENT ..1 back to|through ..3 @training|course|school|onboarding|basics|seminar|workshop|bootcamp|refresher|induction|classroom
            send|sent|sends|sending AGENT on ..2 @training|course|seminar|refresher|bootcamp
            @remove|removed|removing|take|took|taken|taking|pull|pulled|pulling|kick|kicked|drop|dropped|strike|barred|banned|bar|ban|exclude|excluded|suspend|suspended|bench|benched AGENT off|from ..3 rota|rotation|roster|schedule|list|team|project|approvers|committee|programme|program|duty|duties|deploying|on-call
            until|unless|till ..1 AGENT ..2 @proves|prove|earns|earn|learns|apologises|apologizes|retakes|resits|requalifies|recertifies|regains|relearns
            until|unless|till ..1 he|she|they ..2 @proves|prove|earns|earn|learns|learn|passes|apologises|apologizes|retakes|resits|requalifies|recertifies|regains
            there will be ..2 @words|reckoning with AGENT
            there will be ..2 @trouble|hell|repercussions|reckoning
            @formally|officially|verbally|sternly|strictly warned|reminded|cautioned|admonished|reprimanded|spoken|rebuked|censured
            formally|officially ..1 instructed|notified in @writing
            @strongly-worded|sternly-worded|harshly-worded
            strongly|sternly|harshly|sharply @worded
            draw|draws|drew|drawn|drawing ..3 @consequences
            personnel|personal|staffing|individual|severe|serious|dire|disciplinary @consequences|sanctions !for|of|to|on
            extra|additional|double|penalty|punishment|punitive ..2 @on-call|shift|shifts|duty|duties|pager|chores ..3 as
            bring|brings|buy|buys|bake|bakes|brought|bought|baked ..2 @cake|cakes|donuts|doughnuts|croissants|beers
            written|verbal|oral|final|formal @warning !about|from|that|of|message|mail|email|page
            @warning ..1 in|into|to his|her|their ..1 file|record|personnel
            @disciplinary !system|module|service|database|table|queue|bot|feature|and|log|tool|code|field
            @blacklist|blacklisted|blacklisting AGENT
            @ultimatum
            @read-only|supervised ..2 until|till ..1 he|she|they
            @read-only|supervised ..2 until|till AGENT
            AGENT ..1 is|are ..1 on @read-only
            @punitive
            @dismissal|demotion|firing|sacking|suspension|expulsion of ..1 AGENT
            AGENT 's @dismissal|demotion|firing|sacking|suspension|expulsion|punishment|resignation
            AGENT 's ..1 @probation|trial ..3 extended|failed|prolonged|terminated
            demanded|demand|demands|accepted|accept|want|wants|asked|calls|called ..2 AGENT 's @resignation|head|dismissal|removal|badge
            calls|call|called for ..2 @head|heads|resignation|resignations|dismissal|sanctions
            cease|ceased|stop|stopped|no|not|never|longer ..3 doing @business with
            @deterrent|deterrence effect|for|to|against
            penalty|penalties|fine|fines|sanction|sanctions ..2 @imposed|levied|invoked|enforced
            """,
            hit="We have taken away the operator's keys.",
            sound="The key of the revoked certificate was taken from the vault by the job.",
            unless="negated attackers by-system question leaked spared instead rested own-wish periodic for-all",
        ),
        Row(
            """
            @undergo|undergoes|undergoing|underwent ..3 examination|exam|assessment|evaluation|test|course|training|certification|appraisal|retraining|recertification|instruction|re-training|re-certification
            is|are|has|have|must|had to @repeat|retake|redo|resit|undergo|requalify|recertify|re-certify|re-qualify|re-sit|re-take
            @sit|sits|sitting|sat out the|this|next
            go|going|goes through ..2 @onboarding|training|induction|bootcamp|basics again|once
            sitting|sits|sit|going through the|a|another ..3 @training|course|induction|onboarding again|before|until|as|till
            was|were|been|is|are|be|being|'s|'re @moved|transferred|reassigned|shifted|relegated|re-assigned ..1 to another|a|other|the ..2 team|duties|role|desk|position|department|less ..1 after|as|following|because|over
            has|have been @moved|transferred|reassigned|shifted|relegated|re-assigned ..1 to another|other ..1 team|duties|role|desk|position|department .
            was|were|been|be|is|are|being|got|'s|'re|get|gets|getting ..1 reported|referred to ..4 @supervisor|manager|boss|superior|superiors|hr|dean|board|management|police|authorities|committee|employer|professor|headquarters
            had|has|have|got ..1 his|her|their ..3 @pulled|downgraded|restricted|stripped|yanked|reduced|cancelled|blocked|frozen|rescinded|confiscated|curtailed|canceled
            was|were|been|being|be|is|are|'s|'re @moved|transferred|reassigned|shifted|relegated|demoted|banished|exiled|re-assigned ..1 to ..4 duty|duties|documentation|helpdesk|reception|archive|archives|reviewer|reviewers|contributor|contributors|junior
            @off ..4 rota|rotation|roster|approvers|launch until|permanently|indefinitely|till
            @will|shall|may|must not|never ..1 be ..1 touching|deploying|merging|approving|handling|running|running|operating|leading|working|joining|invited|assigned|considered|promoted|hired|rehired|allowed|permitted|trusted|touching|re-hired ..4 again|anymore|until|for|near|prod|production|this|any|with|till
            to @sort|pull|get himself|herself|themselves|his|her|their|act ..1 out|together|socks|act
            must|has|have|will|shall|is|are|'ll ..1 to? do|cover|take|work|serve ..4 @shifts|weekends|on-call|nights|pager|week|weeks as|for|to ..3 it|this|penance|penalty|punishment|month|months|compensation|amends|up
            @loses|lost|lose|losing|forfeits ..3 key|keys|right|rights|access|privileges|bit|badge|sudo|root|merge|upload|deploy until|for|after|and|as|.|,|;|till
            @told|warned ..1 that ..2 one|another|any|next|further ..2 more|mistake|slip|time|such|repeat|incident
            @answer|answered|answering|answers for it|this|that|his|her|their
            @facing|faces|face|faced ..1 the|a|an|possible|disciplinary ..1 sack|music|axe|dismissal|charges|hearing|action|proceedings|consequences|discipline|sanctions
            """,
            hit="The dispatcher must undergo another examination before he returns to the desk.",
            sound="Ana sat in on the call until 11:00.",
            who=Who.OTHER,
            unless="negated attackers by-system conditional spared rested own-wish technical periodic for-all",
        ),
        Row(
            """
            @undergo|undergoes|underwent|undergoing|repeat|retake|resit|re-sit|re-take|redo ..4 :lessons
            will|must|shall|has|have|is|are|to|'ll ..2 @undergo|retake|resit|re-sit|re-take|requalify|re-qualify|recertify|re-certify
            will|must|shall|has|have|is|are|'ll ..2 attend|complete|pass|sit|take|do ..1 @:compulsory|additional|extra|another ..3 :lessons
            has|have|was|were|been|be|being|is|are|get|gets|got ..3 @placed|put|kept|working|stood|held under|on|in ..2 :in_charge
            is|are|was|were|been|be|being|'s|'re now|currently|presently? on|under @probation|supervision|notice|final|suspension|report|observation|gardening|restricted ..1
            is|are|was|were|been|be|being|'s|'re ..2 on a|an|his|her|their ..2 @plan|pip|warning|strike|bench|suspension|chance|leash !b|of|to
            is|are|was|were|been|stays|stay|'s :adverb* taken? @off|out of? the|his|her|their|our|all ..1 :rota_of ..1 for|until|till|.|,|,|following|after|pending|indefinitely|as|this
            is|are|was|were|been|be|being|'s|'re ..2 @stood|stand|stands|standing|sent|ordered|taken|kept down|home|away|aside ..2 pending|without|until|for|after|following|while|till|whilst
            is|are|was|were|been|be|to|being ..2 @re-examined|reexamined|retested|re-tested|reassessed|re-assessed|retrained|re-trained|recertified|re-certified|requalified|re-educated|debarred|struck-off|disqualified|downgraded|demoted|reprimanded|admonished|cautioned|disciplined|penalised|penalized|surcharged|expelled|ejected|blacklisted|fined|re-qualified !by
            is|are|was|were|been|be|being|'s|'re ..2 @downgraded|demoted|relegated|moved|transferred|reassigned|shifted|sidelined|shunted|banished|returned|reduced|busted|re-assigned ..1 back? to ..4 duties|duty|assistant|junior|trainee|role|post|position|desk|rank|grade|archive|documentation|read-only|reader|helper|tickets|helpdesk|ranks
            is|are|was|were|been|be|being|'s|'re ..2 @assigned|enrolled|booked|signed|referred|sent|dispatched|packed ..1 to|on|in|onto|for|up|off ..4 :lessons
            has|have|was|were|been|is|be ..2 asked|told|made|ordered|required|invited|called to ..2 @explain|justify|account|apologise|apologize|answer|atone|repay|write ..2 himself|herself|themselves|his|her|their|an|for|it|to|apology|report
            made to @write|apologise|apologize|explain|stand|repeat|sit|pay|redo|sign|feel|regret|suffer|answer|rue
            @forfeit|forfeits|forfeited|loses|lost|lose|losing|surrender|surrendered ..1 his|her|their|the|its|all|merge|commit|root|sudo|admin|prod|deploy|write|access ..3 premium|bonus|badge|rights|right|access|keys|key|role|position|seat|vote|bit|privileges|sudo|root|admin|licence|license|certificate|pager|seniority|allowance|desk|title|responsibilities
            @lost|loses|lose|losing sudo|root|prod|admin|merge|commit|badge
            @shadowed|chaperoned|supervised|escorted|accompanied|monitored|watched|babysat until|from|for|by|at|on|whenever|till ..6
            until|till|unless|before ..1 he|she|they ..2 @redone|retaken|resat|completed|passed|earned|regained|proved|proven|apologised|apologized|repaid|requalified|finished|sat|re-taken|re-sat|re-qualified
            no @longer|more !has|have|had ..2 trusted|allowed|permitted|welcome|wanted|employed|entitled|authorised|authorized|approve|merge|deploy|touch|part
            is|are|was|were|been|be|being|'s|'re ..1 @banned|barred|suspended|excluded|grounded|benched|banished|exiled|forbidden from|out|off|for
            is|are|was|were|been|be|being|'s|'re ..1 @benched|grounded|sidelined|suspended|sacked|fired .|$|,|for|until|till
            has|have|had|will|are|is|be|been ..2 @dealt with|separately ..1
            @paid|pay|pays|paying for it|this|that with ..3 job|bonus|post|career|weekend|badge|position
            on ..1 cleaning|coffee|kitchen|filing|archive|tape|pager|dish|support|ticket|weekend|tea @duty|run|patrol
            not|never ..3 @trusted|allowed|permitted|let|promoted|rehired|invited|asked|considered|hired|engaged|used|awarded|re-hired ..1 with|near|on|to|back|again|for|anywhere ..4 again|production|prod|tender|root|key|keys|system|systems|lead|promotion|work|contract
            not|never ..1 touch|touches|touching|run|deploy|work|approve|enter|go @again|anymore
            """,
            hit="The operator will undergo mandatory reassessment.",
            sound="The scheduler will repeat the job on Monday.",
            who=Who.OTHER,
            unless="negated-blame attackers by-system conditional spared rested own-wish question technical away periodic",
        ),
        Row(
            """
            :corrective ..1 :lessons ..6 @imposed|prescribed|ordered|mandated|decreed|inflicted|arranged|scheduled|set|assigned|required|organised|organized ..1 upon|on|for|of|to ..3 AGENT
            :corrective ..1 :lessons ..4 is|was|has|will|are|were ..3 @imposed|prescribed|ordered|mandated|decreed ..1 upon|on|for|by
            @:compulsory|refresher ..1 :lessons for|of ..2 AGENT
            :corrective ..1 :lessons for|of ..1 those|everyone|all|whoever|anyone|everybody|anybody ..1 @concerned|involved|responsible|who
            :sanction ..6 was|were|has|have|is|are|be|been|will ..3 @imposed|levied|inflicted|meted|handed|administered|pronounced|enforced|issued|served|exacted|applied ..1 upon|on|against|to|out|down ..2 AGENT
            penalty|penalties|fine|fines|sanction|sanctions|surcharge ..5 was|were|has|have|is|are|be|been|will|shall|'ll ..3 @imposed|levied|inflicted|meted|exacted|invoked|claimed|charged|considered ..1 on|upon|against|to
            @sanctions|sanction|penalties|dismissal|suspension|disciplinary|reprimand|retraining|demotion|re-training ..6 under|for|in|into ..1 consideration|discussion|review|force
            sanctions|sanction|proceedings|action|measures|charges|complaint|claim|claims|case|penalties @against ..1 the|our|that ..2 supplier|vendor|contractor|integrator|foreman|operator|engineer|agency|carrier|firm|provider|company
            proceedings|hearing|inquiry|enquiry|investigation|case|file|dossier ..3 opened|initiated|started|brought|instituted|launched|begun @against|into ..1 ..1 AGENT
            not|never ..1 @send|assign|put|use|let|engage|hire|book|bring AGENT ..2 again|back
            @legal|management|compliance is|are|has|have|was|were|will ..1 investigating|interviewing|examining ..1
            passed|handed|referred|forwarded|reported ..1 to|up ..1 personnel|hr|legal|the ..1 @director|board|ombudsman|directorate|dean|police|union ..2 for|.|,|$
            @conduct|names ..4 passed|handed|referred|forwarded|reported|submitted ..2 to
            @matter ..4 passed|handed|referred|forwarded|reported|submitted ..2 to ..2 hr|human|personnel|legal|management|police|board|director|committee|dean|ombudsman
            case|file|incident ..4 passed|handed|referred|forwarded|submitted ..2 to ..2 @hr|personnel|dean|ombudsman|union|disciplinary
            his|her|their ..1 @licence|license|certificate|certification|accreditation|qualification|badge|permit|ticket|clearance|competence|authorisation|authorization ..5 was|were|has|have|is|been|had ..2 suspended|withdrawn|revoked|endorsed|downgraded|pulled|cancelled|lapsed|confiscated|torn|marked|removed|canceled
            AGENT 's ..2 @licence|license|certificate|certification|accreditation|qualification|badge|permit|clearance|authorisation|authorization ..5 was|were|has|have|is|been|had ..2 suspended|withdrawn|revoked|endorsed|downgraded|pulled|cancelled|confiscated|marked|canceled
            merge|commit|deploy|write|root|sudo|admin|prod|production|approval|release|push ..1 @rights|access|bit|privileges|permission|permissions|keys|sudo ..3 gone|revoked|pulled|withdrawn|suspended|removed|stripped|taken ..1 until|for|after|from|till|as|over|following
            @next ..1 one|person|engineer|developer|dev|offender|idiot ..1 to ..8 buys|loses|gets|pays|brings|is|goes|wears|owes|will|does|forfeits|bakes
            @next ..1 one|person|engineer|developer|dev ..1 who|that ..8 buys|loses|gets|pays|brings|goes|wears|owes|forfeits|bakes
            @whoever|anyone|anybody ..8 buys|loses|pays|bakes|owes|forfeits|banned|suspended|sacked|fired|disciplined|barred|punished|removed|answers|leave|out|reported|sanctioned|grounded|benched
            @whoever|anyone|anybody who|that? ..8 will|shall|must|can|'ll be|lose|face|get|find|have|answer|go|buy|pay|expect ..4 disciplined|taken|access|rights|removed|rota|consequences|warned|sanctioned|reprimanded|reported|themselves|himself|job|bill|dismissed|warning|measures|cake
            one|another|two @more ..3 and ..4 out|off|gone|history|goes|fired|finished|done|leaves|leave
            last|final @warning|chance|strike .|,|!|:|for|to|before|given|and|or
            @letter|note|entry|mark|remark|memo ..6 file|record|dossier|appraisal|folder|evaluation .|,|$
            to ..1 write|draft|sign an|a|the|his|her ..1 @apology|confession|statement|letter|essay
            @suspension|dismissal|demotion|removal|transfer|resignation|firing|sacking|retraining|re-training of ..1 ..1 AGENT !role|roles|group|groups|permission|permissions|key|flag|list
            AGENT 's ..2 @suspension|dismissal|demotion|removal|firing|sacking|retraining|punishment|sanction|penalty|re-training
            contract|retainer|engagement|cooperation|partnership|account|agreement|services ..6 was|were|will|has|have|is|been ..3 @terminated|cancelled|canceled|discontinued|rescinded|ended ..6 because|for|over|after|following|as
            @heads will|must|should|have|rolled|roll
            @bonus|bonuses|premium|raise|raises|overtime|perks|allowance|pay ..3 cut|docked|withheld|frozen|halved|gone|forfeited|cancelled|stopped|off|lost|scrapped|denied|canceled
            we|i|management|company|board|they ..2 @fired|sacked|suspended|reprimanded|disciplined|demoted|dismissed|banned|penalised|penalized|fined|blacklisted|benched|expelled|ousted|retrained|replaced|re-trained AGENT
            we|i|management|company|board ..2 @let AGENT go
            @took|taken|take|pulled|dropped|removed|kicked|struck AGENT off|from ..3 :rota_of
            @pulled|revoked|cut|removed|stripped|yanked|took|suspended|withdrew AGENT 's ..3 :their_privilege
            has|have|had ..1 been? @given ..1 a|his|her|their|one|the ..1 cards|marching|ultimatum|p45|talking-to|dressing-down|earful|lecture
            """,
            hit="Corrective training is to be imposed upon the operators named in the annex.",
            sound="Corrective maintenance is to be carried out on the pump.",
            unless="negated-blame attackers by-system question leaked spared instead rested own-wish technical for-all"
            " of-service",
        ),
        Row(
            """
            may|can|must|shall|will|'ll no @longer ..1 log|deploy|merge|approve|access|touch|enter|use|work|push|commit|run|open|sign|upload|handle|act|serve|hold|lead
            @relieved immediately
            is|are|was|were|been|be|being|'s|'re reported|referred|denounced ..1 to ..3 @chamber|ombudsman|regulator|board|dean|college|guild|bar|licensing|police|ethics|authority|superior|principal|provost
            is|are|was|were|been|be|being|'s|'re @separated|split|rotated|moved|transferred onto|out|off|away ..4 shift|shifts|team|role|duty|rota|as
            needs|need|gets|has|have|with|under ..1 a @chaperone|minder|babysitter|nanny|leash
            is|are|was|were|be|been|being|'s|'re ..1 @sitting|sit|sits out ..4 release|releases|deploy|sprint|season|season|shift|rota|rotation|month|weeks|next
            """,
            hit="The interns may no longer log in to the console.",
            sound="The pods may no longer log to the console.",
            who=Who.OTHER,
            unless="negated-blame attackers by-system conditional spared rested own-wish question users",
        ),
        Row(
            """
            AGENT 's ..2 :pay ..3 @reduced|cut|docked|lowered|shortened|offset|charged|deducted by|with|for
            AGENT 's ..1 @limits|budget|headcount|seat|desk|title|commission ..3 cut|reduced|halved|removed|taken|lowered|revoked|zeroed|frozen|stripped
            @replacing|dropping|firing|leaving|ditching|sacking|terminating AGENT ..2 over|because|after|for|as
            promotion|promo|bonus|raise|renewal|extension|pay-rise ..3 @off the table|cards|agenda
            @promotion|bonus|raise|renewal|extension ..4 is|was|are|were|be|been|being|'s|'re ..1 cancelled|gone|frozen|scrapped|refused|out|forfeit|history|denied|postponed|canceled
            should|ought|must|deserves|deserve|wants|needs|has to? ..1 be|get ..1 @fired|sacked|dismissed|punished|disciplined|demoted|suspended|banned|reprimanded|shot|hanged
            @told|warned|informed ..1 that ..1 one|another|any ..3 more|further|slip|mistake ..4 ends|means|costs|and|would|will
            @formal|written|official|permanent note|entry|remark|mark in|on|to his|her|their|the ..2 record|file|dossier|folder
            """,
            hit="The contractor's invoice will be reduced by the cost of the outage.",
            sound="The limits of the pool were cut to zero.",
            unless="negated-blame attackers question leaked spared instead rested own-wish",
        ),
        Row(
            """
            @lost|loses|lose|losing|forfeits|forfeited his|her|their|its ..1 place|seat|spot|slot|standing|title|rank|desk|authority|command !in
            will|must|shall|has|have|had|is|are|'ll ..2 to? ..1 @explain|justify|account himself|herself|themselves|itself|his|her|their ..3 to|before|for|front ..2 cto|ceo|director|board|management|vp|boss|manager|committee|president|customers|customer|owner|minister|parliament|regulator ..2
            will|shall|'ll @only ..1 be ..1 allowed|permitted|trusted to
            issued|served|sent|given a|an ..1 formal|written|improvement|breach @notice|letter
            must|has|have|needs|need|will|shall|'ll ..2 ask|seek|get|obtain ..1 @permission|approval|leave|sign-off|clearance ..1 for|before|to ..1 every|each|any|all|everything|anything|the
            @told|asked|ordered|sent|instructed to stay|remain|go|leave|clear ..2 home|away|out|coming|work|desk|building|premises
            will|shall|must|is|are|be|'ll ..2 @monitored|watched|scrutinised|observed|tracked|audited|supervised|scrutinized ..1 closely|carefully|strictly|more|permanently|daily|individually ..1
            has|have|had|was|were ..2 @struck|crossed|scratched off|from ..3 list|rota|roster|panel|register|vendors
            not|never get|receive|see|be ..2 @bonus|raise|promotion|reference|rise|pay-rise|references|increment
            @left|leaves|leave|leaving ..1 the ..1 company|team|project|firm|organisation|organization ..4 consequence|result|disgrace|cloud|outage|incident|immediately
            paid|pays|pay|worked|works|clean|cleaned|repair|repaired ..6 @own ..1 time|expense|dime|pocket|money|weekend
            @summoned|hauled|called|carpeted|cited|quizzed|grilled|interrogated ..1 in? ..1 to|before|by|into|for|in ..2 boss|office|director|cto|ceo|management|hr|board|committee|meeting|hearing|explain|manager|principal|headquarters
            @stripped|divested|deprived|relieved of
            is|are|was|were|been|be|has|have ..2 @sidelined|benched|grounded|muzzled|demoted|degraded|blackballed|ostracised|shunned|frozen-out|pilloried|shamed|scolded|ostracized
            needs|need|require|has|have|must every|each|all|his|her|their|any ..2 @countersigned|approved|signed|vetted|checked|reviewed ..9 until|before|till|for he|she|they|further
            is|are @off the|our|his ..1 :rota_of and ..1 needs|must|may
            """,
            hit="Ravi has lost his place on the release crew.",
            sound="The row has lost its place in the index.",
            who=Who.OTHER,
            unless="negated-blame attackers by-system conditional spared rested own-wish question users technical",
        ),
        Row(
            """
            access|rights|privileges|root|sudo|keys|permissions for|of ..3 @juniors|interns|contractors|students|developers|trainees|operators|crew|temps|freelancers|externals|vendor|agency ..2 ends|ended|is|are|was|were|has|have|will ..3 today|withdrawn|revoked|cut|gone|closed|removed|stopped|suspended|curtailed|restricted|now
            stopped|stop|ceased|not|never|longer @working|work|dealing|deal|doing|trading ..2 with ..1 AGENT ..2 again|anymore|over
            complaint|complaints|lawsuit|suit|claim|grievance|charge|charges ..3 lodged|filed|brought|raised|submitted|made|pressed @against
            @days|weeks|months|week|month of ..3 duty|pager|on-call|support|cleanup ..1 duty? for AGENT
            wants|want|demanded|demands|demand|asked|asks ..1 @names|heads|blood|scalps .|,|$|and|!
            AGENT 's ..1 @future|position|job|role|post|seat|tenure ..4 under|in|at|untenable|precarious ..2 review|question|stake|doubt|risk|jeopardy|untenable|discussion|balance
            AGENT ..1 needs|need|requires|require ..1 more|better|further|additional|some|proper|a|to ..2 @retraining|coaching|schooling|lesson|retrained|re-training|re-trained
            @internal|formal|disciplinary|personnel investigation|inquiry|enquiry|hearing ..2 into|against|of|on ..3 conduct|behaviour|behavior|actions|role|performance
            @inquiry|investigation|enquiry into|against AGENT 's ..1 conduct|behaviour|behavior|actions|role|performance|competence
            AGENT 's ..1 permissions|rights|access|privileges|bit|keys|sudo|root|role ..2 is|are|was|were|has|have|will|been ..2 @reduced|trimmed|cut|narrowed|downgraded|limited|restricted|rolled|lowered|curtailed
            laptop|badge|keycard ..2 @confiscated|surrendered|collected ..1 from|in|by|back|off|away
            no @bonus|raise|promotion|reference|cake|overtime for AGENT
            no @bonus|raise|promotion|raises|bonuses this|for|until|after|till
            called|calling|call|named|naming @publicly out|for
            @publicly named|shamed|called|criticised|criticized|rebuked|reprimanded|blamed|scolded
            take|taking|took ..2 our|its business @elsewhere
            @responsible|guilty ..1 person|party|individual|individuals|people|persons|engineer|parties will|must|should|shall|is|are|'ll ..2 be|being|to ..1 identified|found|named|punished|disciplined|removed|held|dealt|replaced
            find|finding|identify|identifying|name|naming the ..1 @guilty|perpetrator|offender|offenders
            """,
            hit="The matter will have consequences; management wants names.",
            sound="The parser reads names.",
            unless="negated-blame attackers question leaked spared instead rested own-wish for-all",
        ),
        Row(
            """
            no @longer ..1 works|work|employed|employs|with|belongs|represents|on ..2 here|us|company|firm|payroll|team|staff|anymore|project|them|vendor|supplier|contractor|organisation|organization|employer|agency
            will|shall|is|are|'ll not be? ..1 @returning|return|coming back? to|on|at ..3 account|site|project|team|rota|roster|premises|desk|company|us .|,|;|$|and|after|because
            """,
            hit="The fitter is no longer with the company.",
            sound="The designer of the pump is no longer with the company, so we read her notes.",
            who=Who.OTHER,
            unless="negated-blame attackers by-system conditional own-wish question users away long-gone",
        ),
        Row(
            """
            will|does|do|did not get|receive|see|be ..7 @payment|paid|fee|bonus|tip|salary|deposit|instalment
            is|was|are|were|been|be|got|gets|being|'s|'re|get|getting @kicked|thrown|booted|struck|turfed out|off of|from|the
            not @allowed|permitted|admitted ..8 anymore|again
            """,
            hit="Ravi was kicked off the release rota.",
            sound="The node was kicked out of the ring by the balancer.",
            who=Who.OTHER,
            unless="negated-blame attackers question spared users by-system technical",
        ),
        Row(
            """
                @show-cause|charge-sheet|charge-sheets ..3 served|issued|given|notice|against|to|on
                notice|notices has|have|had|was|were|is|been ..2 @served ..1 on|upon|against
                @strict|stern|disciplinary|departmental|punitive|exemplary|suitable|severe action ..4 taken|initiated|recommended|follow|against|proposed|contemplated
                recovery|recovered|deduction|deducted|deducting ..8 from ..3 @pay|salary|salaries|wages|bonus|bonuses|allowance
                back to ..1 @classroom|school ..4 until|for|,|.|till
                has|have|had @muted|benched|grounded|demoted|dismissed him|her|them
            """,
            hit="A show-cause notice was served on the storekeeper.",
            sound="A notice was issued to all customers at noon.",
            unless="negated-blame attackers question spared users by-system technical",
        ),
        Row(
            """
            formal|written|verbal|oral|final|official @warning|warnings|reprimand|reprimands|caution !from
            @penalties|penalty|damages ..4 be|been|were|was|being|is|are|'s|'re ..1 claimed|imposed|charged|levied|deducted|pursued|sought|demanded|invoked
            will not be on|in ..4 @rota|rotation|roster
            :privilege ..10 @revoked|withdrawn|cancelled|suspended|canceled so|until|pending|for|following|till
            """,
            hit="Two written warnings went to the members of the shift.",
            sound="The written record of the shift was kept.",
            unless="negated-blame attackers question spared users by-system technical own-wish for-all",
        ),
        Row(
            """
            @hr|personnel|people-ops has|have|was|is|will been? informed|involved|notified|looking|handle|follow
            @hr|personnel|people-ops|employee-relations is|are|has|have|was|were|will|to ..2 looking|looped|investigating|handling|following|informed|involved|notified|dealing|interviewing|examining|considering|copied|talk|speak|meet|chat|word|words|engaged
            @hr|personnel looped|looking|informed|involved|notified|cc'd|copied|meeting|case|matter|file
            @hr ..4 asked|told|informed|involved|instructed|notified
            loop|loops|looped|looping|cc'd|copied|involved|brought|pulled|called ..1 @hr|people-ops in? on|over|about|regarding|concerning|because ..2 AGENT
            matter|case|file|affair|rest ..4 is|are|lies|rests|now|sits|'s|been ..1 with @hr|personnel|people-ops
            matter|case|affair|file ..6 @employee|people|labour|labor relations|operations|law
            documented|minuted|recorded|reported|escalated for|to @hr|personnel|people-ops
            together|jointly|consultation|agreement|discussion|consult with @hr|personnel|people-ops ..8 measures|consequences|consequence|steps|sanction|sanctions
            consequences|measures|steps|sanction|sanctions ..6 together|jointly|consultation|agreement|discussed|agreed|considered with @hr|personnel|people-ops
            """,
            hit="HR has been looped in about the night fitter.",
            sound="HR was told that its portal would be closed for an hour.",
            unless="negated-blame attackers question spared users by-system staff-work",
        ),
        Row(
            """
            not|never ..2 be ..1 @engaged|booked|hired|employed|deployed|contracted|retained|commissioned|placed|invited|requested|assigned|called|used ..3 again|anymore !before|until|till|this|today|unless|for
            no @longer be|is|are|being|was|were|been|'s|'re ..1 considered|invited|engaged|booked|retained|commissioned|wanted|used ..1 for|to|by|on|in|as|at
            is|are|was|were|been|be|'s|being|'re ..1 @benched|grounded|suspended|sidelined|muzzled for|until|till|from|over|after
            must|has|have|will|shall|should|had|'ll ..1 to? bear|face|carry|take|suffer|feel|accept|draw|live ..3 @consequences|repercussions|consequence
            is|are|was|were|been|be|being|'s|'re ..2 required|told|asked|made|ordered|instructed|obliged|directed|forced to? ..1 @retake|redo|resit|re-sit|re-take|repeat|undergo|renew ..3 :lessons
            has|have|had to ..1 @redo|renew|revalidate ..3 :lessons
            attend|take|complete|do|follow|sit a|an|the|another ..1 course|training|workshop|seminar|talk|session|module on|in|about ..1 @diligence|attention|discipline|attentiveness|professionalism|carefulness|vigilance|attitude|conduct|care
            not|never ..1 to? be ..1 @sent|posted ..1 to us|this|our|any ..3 again|anymore
            go|goes|going|went|gone once|again|back ..1 more? ..1 through the|our|their|his|her|its ..3 @onboarding|induction|training|basics|bootcamp|course|refresher
            go|goes|going|went|gone through the|our|their|his|her|its ..3 @onboarding|induction|training|basics|bootcamp|course|refresher again|once|twice|anew
            @shadow|shadows|shadowing ..5 until|till further
            was|were|been|is|are|being|be|'s|'re called|hauled|summoned|ordered|had ..3 @in and ..2 told|made|spoken|warned|reminded
            was|were|been|being|is|are|be|'s|'re ..2 told|spoken|informed|reminded|given|made ..3 ,? in|with ..1 no|clear|plain|strong|unmistakable|blunt|unambiguous|strongest ..1 uncertain? @words|terms
            was|were|been|is|are|be|being|'s|'re ..1 @reminded ..3 of|about his|her|their ..2 duties|obligations|duty|obligation|responsibilities|contract|contractual
            have|has|had ..2 @sit-down|sitdown|talking-to|dressing-down|roasting with ..1 his|her|their|the ..2 manager|lead|boss|head|supervisor|director|management|chief|foreman
            have|has|had ..2 @chat|talk|word|conversation with ..1 his|her|their|the ..2 manager|lead|boss|head|supervisor|director|management|chief about|over|regarding|on this|it|that
            will|shall|'ll not ..1 @go|get|come|be ..1 near|anywhere|within ..6 again|anymore|for|until|till
            not|never ..2 @let|allowed|permitted|trusted ..2 near|around|at|on|with the|a|any|production|prod ..3 again|anymore|until|till|for
            """,
            hit="The locum will not be engaged by us again.",
            sound="The locum will not be called again before the ward round.",
            who=Who.OTHER,
            unless="negated-blame attackers conditional rested own-wish question users away for-all periodic",
        ),
        Row(
            """
            :grantable ..4 is|are|was|were|has|have|been|'s|will|goes ..2 @revoked|withdrawn|gone|off|suspended|cancelled|canceled|disabled|removed|pulled|blocked|frozen|curtailed|stripped|away for|from|off ..1 AGENT concerned|involved|responsible|who|until|pending|with|as|after|following|,|till
            :grantable ..4 is|are|was|were|has|have|been|'s|will|goes ..2 @revoked|withdrawn|gone|suspended|cancelled|canceled|disabled|removed|pulled|taken|curtailed|stripped for|from|off|away ..1 both|two|three|four|one|him|her ..2 AGENT
            :grantable for ..1 AGENT ..4 is|are|was|were|has|have|been|'s|will ..2 @revoked|withdrawn|gone|suspended|cancelled|canceled|pulled|curtailed|stripped
            @removed|took|withdrew|revoked|pulled|stripped|cut|withdrawn|taken the|all|their|his|her ..4 right|rights|key|keys|permission|permissions|badge|privileges|bit|pass from|off ..1 both|two|three|four|him|her ..2 AGENT
            @removed|took|withdrew|revoked|pulled|stripped|cut|withdrawn the|all|their|his|her ..4 right|rights|key|keys|access|permission|permissions|badge|privileges|bit|pass from|off ..1 AGENT ..6 until|pending|conduct|consequence|involved|concerned|responsible|lesson|till
            AGENT 's ..3 :their_privilege ..7 was|were|has|have|is|are|been ..3 @revoked|withdrawn|suspended|removed|stripped|rescinded|curtailed|taken|cancelled|canceled ..8 so|until|till|pending|consequence|because|feel|lesson|account|view|following
            his|her|their ..3 :their_privilege ..5 was|were|has|have|is|are|been ..3 @revoked|withdrawn|suspended|stripped|rescinded|curtailed|taken|cancelled|canceled ..8 until|till|pending|consequence|lesson|account|view|following|message
            AGENT 's ..1 approver|signatory|admin|administrator|maintainer|reviewer|committer|keyholder|authorised|supervisor|instructor|trainer|releaser|authorized ..1 @status|role|rank ..3 withdrawn|suspended|removed|revoked|stripped|taken|cancelled|canceled
            approver|signatory|admin|administrator|maintainer|reviewer|committer|keyholder|supervisor|instructor|trainer|releaser|signing ..1 @status|authority|mandate|rights|role ..4 withdrawn|suspended|removed|revoked|stripped|taken|cancelled|canceled ..2 until|till|pending|from|for ..6 refresher|course|training|module|review|conduct|test|certification|completed|passed|done
            approver|signatory|authorised-signatory|admin|maintainer|reviewer|committer|keyholder|supervisor|signing ..1 @status|authority|mandate|role ..4 withdrawn|suspended|removed|revoked|stripped|taken from|off ..1 AGENT
            after|until|till|pending|upon|for ..1 @good|better conduct|behaviour|behavior .|,|;|and|from|$
            so that OTHER ..2 @feel|feels|grasp|grasps|learn|learns|realise|realises|realize|realizes|understand|understands the|how|his|her|their|its ..2 seriousness|gravity|lesson|consequences|serious|weight
            to @drive|hammer|bring the|this|that ..1 message|point|lesson home
            @consequence|consequences|price|penalty that? OTHER ..1 has|have|must|will|had ..1 to? take|bear|pay|carry|face|accept
            that|this is|was|'s the @price|penalty|consequence|bill for|of ..2 his|her|their|that|such
            """,
            hit="Merge is revoked for the two testers involved.",
            sound="Merge is disabled for the two branches involved.",
            unless="negated-blame attackers question leaked spared instead rested own-wish technical away for-all",
        ),
        Row(
            """
            AGENT 's ..2 @:promotion ..5 is|are|was|were|has|have|been|'s|stays|goes|put|stay|gets ..2 on|under|off|shelved|parked|paused|frozen|gone|dead|deferred|postponed|cancelled|canceled|delayed|scrapped|pulled|denied|out|history
            his|her ..2 @:promotion ..5 is|are|was|were|has|have|been|'s|stays|goes|put|stay|gets ..2 on|under|off|shelved|parked|paused|frozen|gone|dead|deferred|postponed|cancelled|canceled|delayed|scrapped|pulled|denied|out|history
            @promotion|promo|step up? to ..2 :grade ..4 is|was|has|'s|been ..2 on|off|shelved|parked|paused|frozen|gone|dead|deferred|postponed|cancelled|delayed|scrapped|out|canceled
            no @promotion|promo|raise|bonus|pay-rise for AGENT
            AGENT 's ..2 :pay ..6 will|shall|'ll ..2 be ..1 @reduced|cut|docked|lowered|shortened|trimmed|adjusted
            AGENT 's ..2 :pay ..6 was|were|has|have ..2 @reduced|cut|docked|lowered|shortened|trimmed|adjusted by|with ..3 share|amount|half|third|quarter|sum|cost|costs|damage|value
            @will|shall|'ll|to ..1 show|come|turn|feature|appear|count|figure ..1 up? in|at|on his|her|their ..2 review|appraisal|rating|evaluation
            considered|weighed|recognised|recognized in|for|when|at ..3 @bonus|bonuses|remuneration|appraisal|appraisals|salary of|for|round|decision|.
            @malus|clawback|claw-back ..2 is|was|has|have|been|will ..2 applied|exercised|invoked|considered
            adjustment|adjustments|reduction|reductions ..1 to|of|in ..3 @award|awards|remuneration|bonus|bonuses|salary of|for ..1 AGENT
            until|till|unless ..14 his|her|their ..2 @early-outs|early-out|half-days|half-day|home-office|wfh|perks|offsite|fridays|flexitime|flextime|budget ..2 is|are|stays|stay|remain|remains ..1 cancelled|canceled|off|scrapped|frozen|gone|revoked|suspended|stopped
            his|her|their|'s ..2 @early-outs|early-out|half-days|half-day|home-office|wfh|perks|flexitime|flextime ..2 is|are|has|have|was|were ..2 cancelled|canceled|off|scrapped|frozen|gone|revoked|suspended|stopped ..1 until|till|because|as|over|for|after
            no more ..2 @early-outs|half-days|home-office|work-from-home|wfh|perks|flexitime|flextime|fridays ..1 for AGENT
            @consequence management ..8 respect|regard|applied|individual|individuals|consideration|considered|initiated|invoked|process|against|colleague|colleagues
            appropriate|proportionate|consideration|apply|applied|subject|under|to|formal ..4 @consequence management
            appropriate|further|formal|suitable|corrective|proportionate|necessary|disciplinary|the @action|steps|measures|measure ..8 respect|regard|relation of|to ..3 AGENT !'s
            @performance management|plan|improvement ..3 has|is|was|have|been ..3 commenced|started|initiated|agreed|opened|begun ..1 with|for|against|in ..1 AGENT
            @capability|conduct|disciplinary|grievance proceedings|process|procedure|case|hearing|meeting|investigation ..8 against|with|for|into|of|on ..1 AGENT
            @opened|open|opening|started|initiated|commenced ..1 a|an|the ..1 case|file|investigation|inquiry|proceeding|proceedings|hearing|enquiry ..1 on|against|into ..1 AGENT !'s
            note|notes|entry|entries|warning|mark|remark|memo|minute|caution ..6 placed|put|made|entered|lodged|added|recorded|filed|left|kept on|in|to|into|against ..1 @record|records|file|files of|for ..3 AGENT !'s
            """,
            hit="The stoker's promotion to foreman has been put on hold because of this.",
            sound="The promotion of the replica was put on hold by the controller.",
            unless="negated-blame attackers question leaked spared instead own-wish users for-all",
        ),
        Row(
            """
            @note|notes for|to|on file ..4 in|regarding|concerning|about|on|for ..2 of? ..2 AGENT
            going|goes|gone|go|goes|straight|put|noted ..1 in|into|on|to the ..1 @file|files|record|records|dossier of ..2 AGENT
            an @example will|must|has|should|needs|ought|had|is|shall|may|'ll ..4 made .|,|!|;|$|and
            an @example will|must|has|should|needs|ought|had|is|was|shall|may|be|'ll ..4 made of AGENT
            head|heads will|must|should|to|have|need|has|are|is|going ..4 @roll|rolling !out|back|forward|over|the|up|on
            @consequences ..3 under|at|of|on ..1 personal|individual|employment|labour|labor|contractual ..1 level|law|basis|nature
            names have|has|were|are been? @taken .|,|;|and|$
            further|another|next|future|any|repeat|repeated|second|similar ..1 violation|violations|breach|breaches|offence|offense|occurrence|recurrence|lapse|mistake|slip|infraction|repetition|incident ..6 has|have|had|brings|entails|carries|will|would|treated|regarded|considered ..3 @consequences|misconduct|negligence
            @told|informed|warned|advised ..4 in no uncertain terms
            both|all|two|three|they got|were|are|have|get been? @written up
            :lessons ..5 @given|provided|delivered|arranged|organised|organized|scheduled|booked ..1 to|for ..1 AGENT in? concerned|involved|responsible|who|question
            concerned|involved|responsible|question ..2 has|have|was|were|will|is|are ..3 @received|given|receive|booked|enrolled|scheduled|undergone|undertaken|attended|completed ..4 :lessons
            monitor|watch|supervise|check|review|monitored|watched|supervised|checked|reviewed his|her ..2 changes|tickets|work|requests|performance|commits|commands ..2 @for|until|closely|till
            his|her ..1 changes|tickets|commits|work|merges|commands|deploys|orders ..1 will|must|are|is|shall|have|'ll ..2 be? ..1 @monitored|double-checked|watched|supervised|countersigned|vetted|checked ..5 for|until|till|closely
            @read the riot
            in|into the @doghouse
            @chewed|bawled|balled out|off
            got|gets|get|getting|had|given his|her|their|a ..1 @knuckles|wrist|wrists|hide|ears ..1 rapped|slapped|tanned|boxed
            """,
            hit="An example will have to be made.",
            sound="An example will be made available in the handbook.",
            unless="negated-blame attackers question leaked spared instead own-wish users by-system",
        ),
        Row(
            """
            must|has|have|had|will|is|are|told|asked|ordered|made ..1 to? ..1 hand|hands|surrender|give|turn in|up his|her|their ..2 @keys|key|badge|laptop|pass|pager|card|licence|license|keycard
            hands|turns in|up his|her|their ..2 @keys|key|badge|laptop|pass|pager|keycard ..1 until|till|for|as|and|.
            was|were|been|is|are|be|being|'s|'re ..1 @coached|counselled|counseled|re-educated|re-instructed|tutored on|in|about|regarding|for|over
            must|has|have|had|will|shall|is|are|asked|told|required|ordered|made|instructed|'ll to? ..1 make|do|take|complete|attend|visit|sit ..3 @:lessons ..1 again|once|anew|a|one ..1 more|second|time|.|,|$
            was|were|been|be|is|are|'s|being|'re ..1 @invoiced|billed|surcharged|charged for ..1 downtime|damage|damages|outage|cost|costs|incident|loss|losses|cleanup|clean-up
            got|get|gets|was|were|been|given|shown|received|receives ..1 a|the|one|another|his|her ..1 yellow|red @card|cards
            was|were|been|is|are|be|being|'s|'re ..1 @advised|reminded|warned|counselled|counseled|spoken|cautioned ..2 as|of|about|regarding|concerning|on to? ..3 conduct|behaviour|behavior|standards|attitude|performance
            was|were|been|be|is|are|being|'s|'re ..1 reported|referred|denounced ..1 to ..2 professional|licensing|regulatory|disciplinary|standards @body|board|council|panel|committee|tribunal
            had|has|have his|her|their ..1 @licence|license|certificate|certification|permit|pass|clearance|keys|card|login|rights|ticket ..1 endorsed|suspended|revoked|withdrawn|pulled|cancelled|confiscated|cut|yanked|downgraded|canceled
            was|were|been|is|are|be|being|'s|'re ..1 taken|pulled|removed|struck @off the|his|her|their ..1 :rota_of and|with
            was|were|been|is|are|be|being|'s|'re ..1 given|assigned|put ..1 on|to? ..1 non-driving|restricted|light|desk|lesser|non-clinical|non-operational|menial @duties|duty|work
            was|were|been|be|is|are|being|'s|'re ..2 @replaced because|over of? this|it|that|what
            @lost|loses|lose|losing ..2 push|merge|commit|deploy|approval access|rights|bit|privileges ..3 as|after|because|following
            will|shall|'ll not be on @call|duty ..6 as a result|consequence
            was|were|been|be|is|are|being|'s|'re ..2 @replaced as|because|after|over|following ..5 incident|outage|failure|error|mistake|accident
            is|are|was|were|been|be|being|'s|'re ..2 out|off of? ..1 @sudoers|wheel
            @failed|fails|fail his|her|their ..1 probation
            not|never ..1 be ..1 @offered|given|awarded a|an|another|the ..1 permanent|new|further|second|fixed ..1 post|contract|job|position|place|chance|role|renewal
            @lost|loses|lose|losing|forfeits|forfeited its|their|his|her ..2 allocation|quota|slot|budget|share|place|turn ..2 for|until|till|as|over|because
            must|has|have|will|need|needs|shall|had|'ll ..1 to? ..1 @earn|re-earn|regain back? ..1 its|his|her|their|the|our ..2 access|trust|keys|rights|privileges|confidence|back|place
            been|was|were|is|are|be|being|'s|'re @served ..1 notice|notices|papers
            given|got|get|had|has|have|gets a ..2 @talking to .|,|by|from|about|over|$
            got|gets|received|receives|had|has a|the|his|her|their|first|another ..1 @warning|warnings from ..1 management|hr|manager|boss|board|company|director|head|supervisor|lead|leadership
            was|were|been|is|are|'s|got|getting|gets|be|being|'re|get ..1 @pulled|yanked|kicked|bounced off|from|out of? the|our|his|her ..1 :rota_of
            on|under|onto a|the|his|her ..1 @pip|leash|probation ..1 since|for|until|till|as|over|after|.|,|$
            """,
            hit="The fitter must hand in his badge until further notice.",
            sound="The fitter must hand in his report by noon.",
            who=Who.OTHER,
            unless="negated-blame attackers conditional rested own-wish question users away for-all periodic technical",
        ),
        Row(
            """
            ^ operator|driver|technician|employee|nurse|engineer|worker|staff|clerk|pilot|individual|crew|fitter|welder|analyst|contractor|officer concerned|involved|responsible|member? @retrained|re-trained|counselled|counseled|coached|reprimanded|disciplined|re-educated|dismissed|warned|cautioned .|,|;|on|and|$|verbally|formally
            ^ operator|driver|technician|employee|nurse|engineer|worker|staff|clerk|pilot|individual|crew|fitter|welder|analyst|contractor|officer @retrained|re-trained|counselled|counseled|coached|reprimanded|disciplined|re-educated|dismissed|cautioned .|,|;|on|and|$|verbally|formally
            ^ operator|driver|technician|employee|nurse|engineer|worker|staff|clerk|individual|crew|fitter|welder|analyst|contractor|officer @spoken to .|,|;|about|and|$
            ^ operator|driver|technician|employee|nurse|engineer|worker|clerk|pilot|individual|crew|fitter|contractor ..5 and @retrained|re-trained|counselled|counseled|coached|reprimanded|disciplined|re-educated|dismissed|cautioned
            ^ responsible person|colleague|operator|driver|employee @warned|retrained|disciplined|reprimanded|counselled|spoken|cautioned|re-trained|counseled
            : ..1 @retrain|re-train|coach|counsel|reprimand|discipline|re-educate|re-brief|rebrief ..1 developer|developers|person|team|operator|staff|employee|employees|driver|technician|nurse|nurses|operators|engineer|engineers|crew|worker|workers|personnel|individual|contractor|everyone|everybody|people|folks|colleagues|teams
            secondment|assignment|placement|internship|traineeship|apprenticeship|engagement ..3 @ended|cut|terminated|stopped|cancelled|canceled ..1 early|short|prematurely|as|because|over
            @penalty|demerit|disciplinary points|point ..5 AGENT
            yellow|red @card for ..1 AGENT
            names of ..1 those|offenders|non-compliant|clickers|laggards|culprits ..6 @published|posted|displayed|announced|circulated|listed
            AGENT 's ..1 @suitability|fitness|aptitude|competence|competency for|to|as|is|will|has ..8 assessed|review|reviewed|question|questioned|examined|doubt|considered|investigated
            his|her ..1 @suitability|fitness|aptitude|competence|competency for|to|as|is|will|has ..8 assessed|review|reviewed|question|questioned|examined|doubt|considered|investigated
            @fitness to practise|practice
            AGENT 's @offer|offers ..2 withdrawn|rescinded|pulled
            his|her @offer ..3 withdrawn|rescinded|pulled
            his|her ..1 @commits|changes|work|merges|deploys|tickets|tasks|prescriptions ..1 now ..1 need|needs|require|requires|go|goes
            now|here on ,? his|her ..1 @commits|changes|work|merges|deploys|tickets|tasks|prescriptions ..1 need|needs|require|requires|go|goes|is|are|will|must ..2 signed|checked|reviewed|through|two|approved|countersigned|supervised
            @trust ..3 earned back|again|first
            attend|attends|summoned|invited|called ..3 meeting|hearing|session with @hr|personnel
            result|following|consequence|because ..2 incident|outage|this ..2 AGENT no @longer has|have ..3 :their_privilege
            AGENT no @longer has|have|had ..3 :their_privilege ..3 as|because|following ..2 result|consequence|incident|outage|this
            responsible|involved|concerned will|shall|must|should|'ll ..1 @face|bear|suffer ..2 consequences|action|charges
            removed|struck|dropped|deleted|taken ..1 from|off our|the ..1 list|panel|register of|: ..2 @suppliers|installers|vendors|contractors|carriers|agencies !'s
            @remove|removed|removing|pull|pulled|withdraw AGENT off|from our ..1 account|site|sites|contract
            noted|recorded|entered|mentioned|kept in|on|into AGENT 's ..2 @file|record|appraisal|folder
            until|till ..9 AGENT 's ..1 @commits|changes|merges|deploys|deployments|tickets|prescriptions|orders ..3 require|requires|need|needs|must|have|has|will|to ..5 approval|countersigned|signed|sign-off|second|approved|supervised|checked|reviewer|signature
            AGENT 's ..1 @commits|changes|merges|deploys|deployments|tickets|prescriptions|orders ..3 require|requires|need|needs|must|have|has|will|to ..5 approval|countersigned|signed|sign-off|second|approved|supervised|checked|reviewer|signature ..6 until|till further|he|she|they|spring|summer|autumn|winter|christmas
            until|till ..4 ,? AGENT needs|need|requires|must !give|grant ..4 @approval|permission|countersignature|sign-off|supervision|consent|chaperone
            AGENT 's ..1 key|account|name|login ..1 is|has|was been? ..1 out|off|removed|gone|struck|deleted of|from ..1 @sudoers|wheel|admins|approvers|maintainers|committers !since|as|because
            AGENT 's ..1 role|access|account|key|rights|login is|are|was|were|has|have ..1 now|set|made|put|downgraded|been ..1 to? @read-only
            note|warning|letter|entry|remark|reprimand|caution|memo ..6 in|to|on|into AGENT 's ..2 @record|file|appraisal|folder
            raised|raise|discussed|taken|took|brought|addressed this|it|that|matter|incident ..2 with|to his|her @manager|supervisor|boss|employer !so|who
            raised|raise|discussed|taken|took|brought|addressed this|it|that|matter|incident ..2 with|to ..1 engineer|developer|operator|person|employee|individual|technician|contractor|driver|nurse 's @manager|supervisor|boss|employer|agency !so|who
            discussed|addressed|raised|spoken with|to AGENT ..2 in|at|during ..2 @one-to-one|1:1|one-on-one|1-1|121
            his|her @manager|supervisor|boss|employer has|have|was|is been? ..1 informed|notified|told|involved .|$
            his|her @manager|supervisor|boss|employer has|have|was|is been? ..1 informed|notified|told|involved and ..1 will|shall|'ll
            take|takes|took|taken|taking|pull|pulled ..4 password|passwords|:their_privilege|:grantable ..2 @away|back from|off ..1 AGENT
            @considering|considered|consider|decide|deciding|weighing|discuss|discussing|examining whether ..4 disciplinary|sanctions|sanction|punish|discipline|dismiss
            : no ..3 :their_privilege|deploys|merges @until|till he|she|they
            @performance conversation|talk|chat with ..1 engineer|developer|operator|employee|technician|driver|him|her
            follow|following|followed up with|on the @individual|individuals|employee|employees|offender|culprit
            deploy|deployment|merge|commit|upload|push|site|release|shift|trading @ban|bans for|on ..1 AGENT
            appropriate|further|formal|suitable|corrective|performance|personnel|staff|necessary|disciplinary|proportionate @action|steps|measures|measure ..6 regarding|concerning|against|towards|toward ..2 AGENT !'s
            @action|steps|measures|measure|proceedings under ..2 staff|labour|labor|employment|disciplinary|personnel|service|contract ..1 regulations|law|rules|policy|code|procedure|procedures
            @reserve|reserves|reserved|reserving the|our|its right|rights to ..1 take|claim|seek|pursue|terminate|bring|initiate|dismiss|sanction|recover
            @recourse against|on|to ..1 AGENT
            notice|letter|letters of @concern|displeasure|improvement|expectation
            improvement|capability|performance @notice|notices ..2 was|has|been|served|issued|were|is
            it|this|that|matter ..4 be|been|is|was|were|are|being|'s|'re ..1 raised|discussed|addressed|taken ..1 up? with|to|at|in ..1 his|her|their ..1 @manager|supervisor|boss|line|one-to-one|appraisal|employer|agency
            remembered|forgotten|noted|noticed|considered|recalled|come ..2 bonus|appraisal|review|promotion|salary|raise|rating @time|season|round
            self-approval|self-service|self-merge ..4 @withdrawn|revoked|taken|removed|suspended ..1 from|away ..2 AGENT
            AGENT 's ..1 @self-approval|self-merge|autonomy|discretion|mandate ..3 withdrawn|revoked|taken|removed|suspended|curtailed
            """,
            hit="Fitter counselled, signed off and back on shift.",
            sound="Fitter on site at 10:40, door open at 10:52.",
            unless="negated-blame attackers question leaked spared instead own-wish users for-all",
        ),
    ),
)
