"""Access, rights, keys are taken away from somebody."""

from incident_review.wording.form import Row, Who

ROWS = (
    Row(
        """
        as a|an|the ..1 @sanction|deterrent|penalty|punishment|lesson|reprimand|penance|disciplinary|punitive|retaliation
        as a @warning to
        make|makes|made|making|set|setting an @example of AGENT
        as @punishment|penalty|penance|retribution|retaliation|atonement|reprimand|revenge|discipline
        @lesson to ..1 others|all|everyone|them|him|her|everybody|anyone|anybody|people
        written|formal|verbal|final|official|stern|oral|strong|severe|last|stiff !a|an|the ..1 @warning|reprimand|caution|talking-to|rebuke|reprimands|admonition|admonishment|dressing-down|telling-off !about|from|that|of|message|mail|email|page
        @disciplinary action|actions|measure|measures|procedure|process|hearing|proceedings|steps|consequences|meeting|panel|case|cases|sanction|sanctions|penalty|matter|file|committee|review|route
        @compulsory|mandatory|remedial|enforced|obligatory|repeat|corrective ..1 training|retraining|course|courses|session|sessions|re-training|refresher|coaching|seminar|workshop|induction ..2 for|has|have|was|is|will|ordered|to|after|before|until|are|being
        @retraining|re-training|re-education|reeducation !of|job|jobs|pipeline|the|model|run|on|with
        @retrain|retrains|re-train AGENT ..1 engineer|engineers|team|staff|operator|operators|everyone|developers|everybody|people|folks|colleagues|teams|contractor|technicians|driver|drivers|person|individual|crew|dispatcher|members|nurse|technician
        @retrain|retrains|re-train the ..1 engineer|engineers|team|staff|operator|operators|everyone|developers|everybody|people|folks|colleagues|teams|contractor|technicians|driver|drivers|person|individual|crew|dispatcher|members|nurse|technician
        @consequences for ..1 AGENT
        @consequences for ..1 whoever|those|anyone|responsible|everyone|people|individuals|anybody|everybody|offenders|him|her|them
        there will|must|should|have|shall|ought|may be ..2 @consequences|repercussions|reckoning
        @repercussions|reprisals|retribution for|against
        @heads ..1 will|should|must|may|shall|going|have roll
        contract|contracts|probation|employment|rights|access|bit|account|privileges|permissions|licence|license|badge|bonus|pay|salary|keys ..2 was|were|has|have|had|is|are|been|not ..2 @terminated|cancelled|withdrawn|downgraded|restricted|revoked|suspended|blocked|frozen|limited|taken|removed|docked|cut|stripped|canceled|curtailed|rescinded|confiscated ..3 after|until|as|for|following|away|over|pending|indefinitely|till
        his|her|their ..3 rights|access|bit|account|privileges|permissions|badge|licence|license|card|pass|clearance|certification|title|rank|keycard ..3 @withdrawn|downgraded|revoked|suspended|removed|stripped|restricted|taken|blocked|cut|rescinded|curtailed|confiscated|pulled|frozen
        AGENT 's ..3 @rights|bit|privileges|permissions|licence|license|contract|probation|bonus|pay|salary|badge|manager|boss|clearance|certification|keycard ..3 withdrawn|downgraded|revoked|suspended|stripped|restricted|taken|terminated|cancelled|docked|cut|informed|blocked|canceled|rescinded|confiscated|curtailed|frozen|pulled
        @note|warning|letter|entry|remark|reprimand|caution|minute|mark|memo ..6 in|to|on|into ..1 his|her|their|personnel|personal|'s ..1 file|appraisal|review|record|dossier|evaluation
        note|warning|letter|entry|remark|reprimand|caution|minute|mark|memo ..6 to|on ..1 his|her|their|personnel|personal|'s ..1 @record|records
        warning @letter|letters !from|about|that|by
        penalty|penalties|fine|fines|sanction|sanctions ..2 was|were|has|have|will|is|are|be|shall|must|may ..1 been? @imposed|levied|demanded|invoked|sought|claimed
        terminated|cancelled|ended|cancel|terminate|canceled|dissolved|terminating|cancelling|canceling|rescinded !with|in|at|by ..3 @contract|contracts
        terminated|terminate|cancelled|revoked|canceled|suspended|removed|withdrawn|demoted|dismissed ..3 as a @consequence
        teach|teaches|taught|teaching OTHER ..1 a @lesson
        will|must|should|shall|may|can have ..1 @consequences|repercussions $
        @anyone|anybody|whoever|everyone|offender|offenders|everybody ..10 loses|lose|forfeits|banned|suspended|sacked|fired|disciplined|reprimanded|punished|fined|demoted
        @repeat offender|offenders|offence|offense
        @names ..2 been|were|was passed|given|forwarded|reported|handed|referred to
        passed|handed|referred|reported|given|forwarded|submitted|denounced to ..1 @hr
        matter|case|file|incident|issue ..3 handed|referred|passed|reported|forwarded to ..1 @hr|personnel|disciplinary
        annual|yearly|next|performance|mid-year|year-end|staff|employee @appraisal|appraisals
        @mandatory|compulsory|obligatory|remedial|corrective|enforced|punitive ..1 training|course|coaching|refresher|courses|re-training|retraining|seminar|workshop for|of
        @compulsory|mandatory|remedial|enforced|corrective|obligatory|punitive ..2 training|refresher|course|courses|retraining|re-training|coaching|counselling|counseling|seminar|workshop|recertification|reassessment
        lost|loses|lose|losing|forfeits|forfeited|forfeit the @right|rights|privilege|authority|authorisation|authorization to
        action|actions|measures|steps has|have|had|was|were|will|is|be|to|shall|must|should|may be|been? ..1 @taken against
        action|actions|measures|steps has|have|had|was|were|will|is|be|to|shall|must|should|may be|been? ..1 @taken with ..1 the|our|this|that ..1 individual|individuals|person|people|employee|employees|staff|operator|operators|engineer|engineers|technician|driver|developer|developers|contractor|crew|member|members|everyone|everybody|folks|colleagues|teams|team|colleague|worker|workers|nurse|pilot|officer|supplier|vendor|dispatcher|drivers|technicians
        held|hold|holding|called|call|brought|bring|holds|calls|brings|bringing|calling|took ..3 to @account|book|task
        parted|parting|part|parts @ways with
        @reflected in the|his|her|their|your ..2 bonus|bonuses|appraisal|appraisals|salary|salaries|pay|rating|ratings|remuneration|compensation|payslip|evaluation|evaluations|award|awards|score|scores|increment
        reflected|noted|felt|noticed in|at his|her|their|your|the ..1 @next|annual|performance|year-end|salary|own ..2 review|reviews|appraisal|appraisals
        taken|take|taking into ..1 account|consideration in|for|when|at ..3 @bonus|bonuses|remuneration|appraisal|appraisals|salary|promotion|raise|pay|increment|evaluation|rating
        bonus|bonuses|salary|pay|fee|raise|promotion|wages|commission|increment|allowance ..3 @cut|docked|withheld|reduced|cancelled|withdrawn|denied|frozen|deducted|canceled|halved|slashed|clawed|forfeited|postponed|refused
        @docked|withheld|withhold|deducted|deduct|withholding|docking|docks|deducts|deducting|withholds ..2 pay|fee|bonus|salary|wages|wage|salaries|bonuses|commission|allowance
        person|people|individual|individuals|engineer|those|one|ones|party|employee|developer|contractor|technician|operator|driver|nurse|pilot|colleague|worker|officer|dispatcher|crew|member|members|engineers|operators ..2 has|have|was|were been? @dealt|spoken|reprimanded|disciplined|admonished|counselled|counseled|cautioned
        been|was|were|be|is|are|being|'s|'re ..1 @escorted|marched|frogmarched off|out|from
        @talking-to|dressing-down|earful|telling-off|ticking-off|slap|bollocking|wigging|rollicking|ear-bashing|tongue-lashing|chewing-out
        @loss of ..3 bonus|pay|allowance|rights|privileges|badge|seniority|premium|commission|salary|wages|rank|licence|license|privilege|promotion
        second|third|repeat|another|first|further|next|fourth|final @offence|offense|infraction|offences|offenses
        @offend|offends|offended|reoffend|offending|re-offend|err|errs again
        @words were|have|was ..1 had|exchanged|spoken !on|in|as
        have|has|had|having|exchanged had @words with|about|over|.|,|;|and
        chat|talk|word|words|conversation|interview|appointment with @hr|personnel !system|portal|data|team
        chat|word|words|talking-to with ..1 the|his|her|their @boss|cto|ceo|management
        a "|“ @chat|talk|word|conversation "|” with
        made|make|making|makes|forced|forcing|told|asked AGENT ..1 @apologise|apologize|grovel|resign|atone|repent
        made|make|making|forced|forcing|makes AGENT ..1 write|sign|deliver|draft|read|send ..4 @apology|letter|confession|essay|apologies
        formal|personal|individual|performance @improvement plan|plans for|with AGENT
        :lessons ..1 made|is|was|now|been @compulsory|mandatory|obligatory for ..4 concerned|involved|responsible|question|individual|who
        access|rights|privileges|permissions|root|sudo|login|authority|authorisation|authorization|licence|license|clearance ..8 @withdrawn|revoked|suspended|pulled|stripped|removed|taken|cancelled|reinstated|canceled|re-instated|frozen|curtailed|rescinded ..3 pending|until|upon|following|till ..4 apology|training|retraining|course|re-examination|exam|test|hearing|inquiry|interview|refresher|certification|further|disciplinary|re-training|enquiry|assessment|reassessment|recertification|retake|investigation|coaching|seminar|probation
        took|take|taken|taking|takes|pulled|pull @away ..3 :their_privilege ..1 from AGENT
        no @more ..3 rights|privileges|access|root|sudo|deploys|merges|commits|keys|pushes|approvals|releases|permissions|logins for AGENT ..1 after|until|till|from|because|for|.|,|$
        ^ @punishment|sanction|penance|reprimand|penalty|penalties|sanctions :
        asked|asks|wants|want|demanded|demands|requested|requests|given|passed ..3 @names of ..1 those|everyone|people|persons|individuals|all|everybody|whoever|staff|engineers|operators|offenders
        a @round of ..1 doughnuts|donuts|beers|beer|drinks|coffee|cake|cakes|pizza|croissants|tea|doughnut|ice-cream|chocolate|pastries|bagels|pints|shots
        ^ ..3 AGENT @let go $
        ^ OTHER was|were|is|are|be|been|being|'s|'re @moved|transferred|reassigned|shifted|relegated|re-assigned ..1 to another|a|other|the ..1 different? team|duties|role|desk|position|department|less $
        AGENT @concerned|involved|responsible will|must|shall|has|have|should|'ll ..4 undergo|repeat|retake|resit|attend|undertake|re-take|re-sit|take|complete|pass|redo|apologise|apologize
        @responsible|involved|concerned ..3 identified and|, warned|disciplined|spoken|punished|sanctioned|dealt|reprimanded|counselled|counseled|cautioned|suspended|removed|sacked|fired
        @repeat|recurrence|repetition|violations|violation|breach|breaches|infringement|infringements|non-compliance ..6 will|shall|must|may|'ll ..1 be ..1 escalated|reported|referred|punished|sanctioned|disciplined|penalised|penalized|fined
        name and @shame
        held|hold|holding|holds ..3 @accountable|responsible
        @until|till ..1 AGENT ..2 passed|proven|learned|learnt|retrained|sat|earned|regained|proved|re-trained|completed|demonstrated|shown|retaken|requalified|redone ..3 exam|course|test|training|certification|lesson|lessons|themselves|himself|herself|that|trust|to|again|it|access|module|quiz|competence|competency|assessment|induction|maturity
        until|unless|till he|she|they ..5 @trusted|trustworthy|sorry|responsible|respect|competent
        @until|till ..1 he|she|they|it ..2 completed|passed|proven|learned|learnt|retrained|shown|demonstrated|finished|sat|earned|regained|proved|re-trained
        AGENT ..2 @struck|taken|removed|dropped|crossed|pulled|kicked off|from our|the ..3 list|rota|roster|rotation|approvers|panel|board|schedule|committee|register|team|project
        @terminated|ended|cancelled|severed|canceled|dissolved|rescinded ..3 contract|contracts|employment|relationship|agreement|partnership|cooperation|retainer|engagement|deal with ..2 AGENT
        @let AGENT go .|,|;|$|after|over|because|for|today|yesterday|last|and|as|following
        since|has|have|been ..1 been? @let go
        @sacked|scapegoated|court-martialled|pilloried|court-martialed|defrocked
        :privilege ..8 @revoked|withdrawn|removed|taken|suspended|cut|stripped ..6 as|until|after|following|because|till
        @revoke|revoked|withdrew|withdraw|remove|removed|strip|stripped|suspend|suspended|restrict|pull|pulled|curtail|curtailed|rescind|rescinded|confiscate|confiscated|downgrade|downgraded AGENT 's ..3 :privilege !because|as|,
        @stripped of his|her|their|its|all|any ..2 :their_privilege
        @loses|lose|lost|losing|forfeits|forfeited|forfeit ..1 its|their|his|her right|rights|access|privilege|privileges to|until|till
        """,
        hit="The driver's gate rights were revoked as a deterrent.",
        sound="The retraining job of the model ended at 03:10.",
        unless="negated attackers by-system question leaked spared technical for-all own-wish of-service",
    ),
    Row(
        """
        was|were|been|be|being|got|gets|get|is|are|'s|'re|getting ..2 @sacked|reprimanded|admonished|chastised|scolded|rebuked|berated|castigated|censured|upbraided|lambasted|humiliated|lectured|ostracised|ostracized|shunned|grounded|benched !by
        was|were|been|be|being|is|are|'s|'re @relieved of ..1 duty|duties|his|her|their|command|responsibilities|post|role
        suspended|stood|sent|placed without|on|home|down ..1 @pay|leave|half
        has|have|had|must|will|should|needs|need ..2 @undergo|retake|resit|re-sit|re-take ..3 training|retraining|course|exam|test|certification|assessment|instruction|module|induction|re-training|recertification|seminar|workshop|counselling|coaching|evaluation|refresher
        was|were|been|be|being|got|gets|get|is|are|'s|'re|getting ..1 @sent|put|enrolled|booked|signed ..1 on|onto|to|up ..3 course|training|seminar|workshop|refresher|pip|bootcamp|courses|retraining|coaching|programme|program|induction
        was|were|been|be|got|gets|get|is|are|being|'s|'re|getting @given|handed|issued|served a|an|his|her|their|one ..2 warning|reprimand|dressing-down|talking-to|earful|ultimatum !before|by|when|two|three|some|several|weeks|days|hours|minutes|prior|via|through|early|from|that|about|message|mail|email|page|alert|of|at|to|in|on
        was|were|been|be|got|gets|get|is|are|being|'s|'re|getting ..1 @barred|banned|disqualified|blacklisted|debarred from ..1 the|all|any|production|prod|working|using|uploading|deploying|merging|touching|entering|attending|future|site|shift|release|deployment|premises|building|operating|driving|practising|practicing|approving|handling
        was|were|been|be|got|gets|get|is|are|being|'s|'re|getting ..1 taken|removed|struck|kicked|dropped|pulled|excluded off|from the|our|all ..2 @rota|roster|approvers|committee|on-call
        @dismissed|fired|terminated|suspended for ..1 negligence|misconduct|cause|gross|carelessness|incompetence|causing|cause|insubordination|recklessness|dereliction|laziness
        not|never be ..2 @rehired|re-hired|reinstated|re-engaged|recontracted|reinvited|re-instated|re-employed|reemployed|rebooked|re-invited
        take|takes|took|taken|taking|pull|pulled|pulling|cut|cutting|yank|yanked|withdraw|withdrew|withdrawn|remove|removed|revoke|revoked|strip|stripped|suspend|suspended|restrict|restricted|downgrade|downgraded|rescind|rescinded|confiscate|confiscated|curtail|curtailed ..1 AGENT @'s ..2 :their_privilege !because|as|,|in|from|on|for|and
        take|takes|took|taken|taking|pull|pulled|pulling|yank|yanked ..1 @away|back AGENT ..3 :their_privilege
        take|takes|took|taken|taking|pull|pulled|withdraw|withdrew|withdrawn|remove|removed|revoke|revoked|strip|stripped|confiscate|confiscated|curtail|curtailed|yank|yanked|rescind|rescinded away|back? @his|her|their ..2 :their_privilege
        :their_privilege ..4 has|have|was|were|been|is|are ..2 @taken|withdrawn|removed|revoked|pulled|stripped|confiscated|suspended|cut|curtailed|rescinded|yanked|seized ..2 from|off !all|every|each|everybody|everyone AGENT
        :their_privilege for|of ..1 AGENT ..4 has|have|was|were|is|are|will|shall|been|being ..2 @downgraded|reduced|restricted|withdrawn|curtailed|cut|revoked|suspended|pulled|stripped|rescinded|cancelled|canceled
        AGENT 's|his|her|their ..3 access|rights|privileges|bit|sudo|root|keys|badge|permissions|login|licence|license|card ..2 is|are|was|were|be|been|being|'s|'re @gone|history
        AGENT 's ..1 @licence|license|certification|authorisation|authorization|qualification|accreditation ..8 withdrawn|revoked|suspended|cancelled|lapsed-for|canceled
        his|her|their ..2 @licence|license|certification|authorisation|authorization|qualification|accreditation|keys ..6 withdrawn|revoked|suspended|pulled|cancelled|confiscated|canceled
        part|parted|parts|parting @company with
        employment|engagement|contract|cooperation|collaboration|assignment|agreement|retainer|partnership ..6 was|were|been|is|be|are|being|'s|'re ..2 @terminated|dissolved|cancelled|discontinued|canceled|rescinded|severed ..2
        one @more ..6 and ..3 is|are|will|'s ..1 out|gone|off|history|done|finished|leaving|be
        one @more ..3 mistake|slip|error|incident|strike|time|chance|blunder|screw-up|infraction|lapse ..3 before|until|and|till
        find|look|looking|finding ..1 another|a|for|new ..1 @job|career|employer
        unpaid|enforced|forced|compulsory|administrative|gardening|disciplinary|punitive @leave|holiday|vacation|break|suspension
        @withhold|withholding|withheld|withholds ..5 :pay
        @deduction|deductions|cut|cuts|reduction from|in|of|to the|his|her|their ..2 salary|wages|pay|bonus|fee|wage|salaries|bonuses|fees|commission|allowance
        @:pay ..1 of AGENT ..4 reduced|cut|docked|withheld|cancelled|withdrawn|halved|lowered|stopped|reviewed|reconsidered|adjusted|affected|forfeited|canceled|suspended|frozen|deferred|postponed|trimmed
        costs|damages|compensation|amount|losses|money|bill ..5 @claimed|recovered|recouped|reclaimed|demanded|sought|deducted from|against|of ..1 AGENT
        send|sent|sends|sending AGENT ..1 back to|through ..3 @training|course|school|onboarding|basics|seminar|workshop|bootcamp|refresher|induction|classroom|retraining|probation
        send|sent|sends|sending AGENT on|to|for ..2 @training|course|seminar|refresher|bootcamp|retraining|workshop|courses|programme|program
        @remove|removed|removing|take|took|taken|taking|pull|pulled|pulling|kick|kicked|drop|dropped|strike|barred|banned|bar|ban|exclude|excluded|suspend|suspended|bench|benched AGENT off|from ..3 rota|rotation|roster|schedule|list|team|project|approvers|committee|programme|program|duty|duties|deploying|on-call|crew|panel|board|channel|shift|shifts|register|premises
        @until|unless|till ..1 AGENT ..2 proves|prove|earns|earn|learns|apologises|apologizes|retakes|resits|requalifies|recertifies|regains|relearns|demonstrates|shows|completes|apologise|apologize|requalify|recertify|proved|earned
        @until|unless|till ..1 he|she|they ..2 proves|prove|earns|earn|learns|learn|passes|apologises|apologizes|retakes|resits|requalifies|recertifies|regains|demonstrates|shows|completes|apologise|apologize|requalify|recertify|proved|earned
        there will be ..2 @words|reckoning with AGENT
        there will be ..2 @trouble|hell|repercussions|reckoning
        @formally|officially|verbally|sternly|strictly warned|reminded|cautioned|admonished|reprimanded|spoken|rebuked|censured|disciplined|counselled|counseled|chastised
        formally|officially ..1 instructed|notified in @writing
        @strongly-worded|sternly-worded|harshly-worded|sharply-worded|firmly-worded|stiffly-worded
        strongly|sternly|harshly|sharply|firmly|stiffly @worded
        draw|draws|drew|drawn|drawing ..3 @consequences
        personnel|personal|staffing|individual|severe|serious|dire|disciplinary @consequences|sanctions !for|of|to|on
        extra|additional|double|penalty|punishment|punitive ..2 @on-call|shift|shifts|duty|duties|pager|chores|weekend|weekends|nights|oncall ..3 as
        bring|brings|buy|buys|bake|bakes|brought|bought|baked ..2 @cake|cakes|donuts|doughnuts|croissants|beers|doughnut|pizzas|muffins|pastries
        written|verbal|oral|final|formal @warning !about|from|that|of|message|mail|email|page
        @warning ..1 in|into|to his|her|their ..1 file|record|personnel
        @disciplinary !system|module|service|database|table|queue|bot|feature|and|log|tool|code|field
        @blacklist|blacklisted|blacklisting AGENT
        @ultimatum
        @read-only|supervised ..2 until|till ..1 he|she|they
        @read-only|supervised ..2 until|till AGENT
        AGENT ..1 is|are|was|were|now ..1 on @read-only
        @punitive
        @dismissal|demotion|firing|sacking|suspension|expulsion|reprimand|ouster|ousting of ..1 AGENT
        AGENT 's @dismissal|demotion|firing|sacking|suspension|expulsion|punishment|resignation|reprimand|ouster|ousting
        AGENT 's ..1 @probation|trial ..3 extended|failed|prolonged|terminated
        demanded|demand|demands|accepted|accept|want|wants|asked|calls|called ..2 AGENT 's @resignation|head|dismissal|removal|badge|firing|sacking|demotion|scalp|apology|suspension|punishment
        calls|call|called for ..2 @head|heads|resignation|resignations|dismissal|sanctions|firing|sacking|demotion|punishment|scalps|blood
        cease|ceased|stop|stopped|no|not|never|longer ..3 doing @business with
        @deterrent|deterrence effect|for|to|against
        penalty|penalties|fine|fines|sanction|sanctions ..2 @imposed|levied|invoked|enforced|claimed|exacted
        """,
        hit="We have taken away the operator's keys.",
        sound="The key of the revoked certificate was taken from the vault by the job.",
        unless="negated attackers by-system question leaked spared instead rested own-wish periodic for-all",
    ),
    Row(
        """
        may|can|must|shall|will|'ll no @longer ..1 log|deploy|merge|approve|access|touch|enter|use|work|push|commit|run|open|sign|upload|handle|act|serve|hold|lead|operate|release|drive|supervise|train|teach|fly|edit|restart|write
        @relieved|suspended|dismissed immediately
        is|are|was|were|been|be|being|'s|'re reported|referred|denounced ..1 to ..3 @chamber|ombudsman|regulator|board|dean|college|guild|bar|licensing|police|ethics|authority|superior|principal|provost|council|inspectorate|employer|agency
        is|are|was|were|been|be|being|'s|'re @separated|split|rotated|moved|transferred onto|out|off|away ..4 shift|shifts|team|role|duty|rota|as
        needs|need|gets|has|have|with|under ..1 a @chaperone|minder|babysitter|nanny|leash|guardian|handler
        is|are|was|were|be|been|being|'s|'re ..1 @sitting|sit|sits out ..4 release|releases|deploy|sprint|season|season|shift|rota|rotation|month|weeks|next|deploys|rotations|migrations|weekend
        """,
        hit="The interns may no longer log in to the console.",
        sound="The pods may no longer log to the console.",
        who=Who.OTHER,
        unless="negated-blame attackers by-system conditional spared rested own-wish question users",
    ),
    Row(
        """
        :grantable ..4 is|are|was|were|has|have|been|'s|will|goes ..2 @revoked|withdrawn|gone|off|suspended|cancelled|canceled|disabled|removed|pulled|blocked|frozen|curtailed|stripped|away for|from|off ..1 AGENT concerned|involved|responsible|who|until|pending|with|as|after|following|,|till
        :grantable ..4 is|are|was|were|has|have|been|'s|will|goes ..2 @revoked|withdrawn|gone|suspended|cancelled|canceled|disabled|removed|pulled|taken|curtailed|stripped|rescinded|yanked|frozen for|from|off|away ..1 both|two|three|four|one|him|her ..2 AGENT
        :grantable for ..1 AGENT ..4 is|are|was|were|has|have|been|'s|will ..2 @revoked|withdrawn|gone|suspended|cancelled|canceled|pulled|curtailed|stripped|rescinded|yanked|frozen|removed
        @removed|took|withdrew|revoked|pulled|stripped|cut|withdrawn|yanked|seized|confiscated the|all|their|his|her ..4 right|rights|key|keys|permission|permissions|badge|privileges|bit|pass|login|licence|license|sudo|root from|off ..1 both|two|three|four|him|her ..2 AGENT
        removed|took|withdrew|revoked|pulled|stripped|cut|withdrawn|yanked|seized|confiscated the|all|their|his|her ..4 right|rights|key|keys|access|permission|permissions|badge|privileges|bit|pass|login|licence|license|sudo|root from|off ..1 AGENT ..6 @until|pending|conduct|consequence|involved|concerned|responsible|lesson|till
        AGENT 's ..3 :their_privilege ..7 was|were|has|have|is|are|been ..3 @revoked|withdrawn|suspended|removed|stripped|rescinded|curtailed|taken|cancelled|canceled|frozen|cut|yanked|confiscated|seized ..8 so|until|till|pending|consequence|because|feel|lesson|account|view|following
        his|her|their ..3 :their_privilege ..5 was|were|has|have|is|are|been ..3 @revoked|withdrawn|suspended|stripped|rescinded|curtailed|taken|cancelled|canceled|frozen|cut|yanked|confiscated|seized ..8 until|till|pending|consequence|lesson|account|view|following|message
        AGENT 's ..1 approver|signatory|admin|administrator|maintainer|reviewer|committer|keyholder|authorised|supervisor|instructor|trainer|releaser|authorized|officer|examiner|deployer ..1 @status|role|rank ..3 withdrawn|suspended|removed|revoked|stripped|taken|cancelled|canceled|rescinded|curtailed|lost
        approver|signatory|admin|administrator|maintainer|reviewer|committer|keyholder|supervisor|instructor|trainer|releaser|signing|officer|examiner|deployer ..1 @status|authority|mandate|rights|role ..4 withdrawn|suspended|removed|revoked|stripped|taken|cancelled|canceled|rescinded|curtailed|lost ..2 until|till|pending|from|for ..6 refresher|course|training|module|review|conduct|test|certification|completed|passed|done
        approver|signatory|authorised-signatory|admin|maintainer|reviewer|committer|keyholder|supervisor|signing ..1 @status|authority|mandate|role ..4 withdrawn|suspended|removed|revoked|stripped|taken|rescinded|curtailed|cancelled|canceled from|off ..1 AGENT
        after|until|till|pending|upon|for ..1 good|better @conduct|behaviour|behavior .|,|;|and|from|$
        so that OTHER ..2 feel|feels|grasp|grasps|learn|learns|realise|realises|realize|realizes|understand|understands the|how|his|her|their|its ..2 @seriousness|gravity|lesson|consequences|serious|weight
        to drive|hammer|bring|ram|drum|nail the|this|that ..1 message|point|lesson @home
        @consequence|consequences|price|penalty that? OTHER ..1 has|have|must|will|had ..1 to? take|bear|pay|carry|face|accept
        that|this is|was|'s the @price|penalty|consequence|bill for|of ..2 his|her|their|that|such
        """,
        hit="Merge is revoked for the two testers involved.",
        sound="Merge is disabled for the two branches involved.",
        unless="negated-blame attackers question leaked spared instead rested own-wish technical away for-all",
    ),
    Row(
        """
        must|has|have|had|will|is|are|told|asked|ordered|made ..1 to? ..1 @hand|hands|surrender|give|turn in|up his|her|their ..2 keys|key|badge|laptop|pass|pager|card|licence|license|keycard|phone|token|uniform|credentials
        @hands|turns in|up his|her|their ..2 keys|key|badge|laptop|pass|pager|keycard|phone|token|uniform|card|licence|license ..1 until|till|for|as|and|.
        was|were|been|is|are|be|being|'s|'re ..1 @coached|counselled|counseled|re-educated|re-instructed|tutored|lectured on|in|about|regarding|for|over
        must|has|have|had|will|shall|is|are|asked|told|required|ordered|made|instructed|'ll to? ..1 make|do|take|complete|attend|visit|sit ..3 @:lessons ..1 again|once|anew|a|one ..1 more|second|time|.|,|$
        was|were|been|be|is|are|'s|being|'re ..1 @invoiced|billed|surcharged|charged|fined|docked|penalised|penalized for ..1 downtime|damage|damages|outage|cost|costs|incident|loss|losses|cleanup|clean-up|mistake|error|overtime|repair|repairs|breach
        got|get|gets|was|were|been|given|shown|received|receives ..1 a|the|one|another|his|her ..1 @yellow|red card|cards
        was|were|been|is|are|be|being|'s|'re ..1 @advised|reminded|warned|counselled|counseled|spoken|cautioned ..2 as|of|about|regarding|concerning|on to? ..3 conduct|behaviour|behavior|standards|attitude|performance|obligations|duties|responsibilities|duty|discipline|professionalism
        was|were|been|be|is|are|being|'s|'re ..1 reported|referred|denounced ..1 to ..2 @professional|licensing|regulatory|disciplinary|standards body|board|council|panel|committee|tribunal|registrar|inspectorate|association
        had|has|have his|her|their ..1 licence|license|certificate|certification|permit|pass|clearance|keys|card|login|rights|ticket|badge|permissions|privileges|bonus|pay ..1 @endorsed|suspended|revoked|withdrawn|pulled|cancelled|confiscated|cut|yanked|downgraded|canceled|removed|frozen|rescinded
        was|were|been|is|are|be|being|'s|'re ..1 taken|pulled|removed|struck @off the|his|her|their ..1 :rota_of and|with
        was|were|been|is|are|be|being|'s|'re ..1 given|assigned|put ..1 on|to? ..1 @non-driving|restricted|light|desk|lesser|non-clinical|non-operational|menial|administrative|clerical|back-office duties|duty|work
        was|were|been|be|is|are|being|'s|'re ..2 @replaced because|over of? this|it|that|what
        @lost|loses|lose|losing ..2 push|merge|commit|deploy|approval access|rights|bit|privileges ..3 as|after|because|following
        will|shall|'ll not be on @call|duty|rota|roster ..6 as a result|consequence
        was|were|been|be|is|are|being|'s|'re ..2 @replaced as|because|after|over|following ..5 incident|outage|failure|error|mistake|accident|breach|errors|incidents|mishap
        is|are|was|were|been|be|being|'s|'re ..2 out|off of? ..1 @sudoers|wheel|approvers|admins|maintainers|committers
        failed|fails|fail his|her|their ..1 @probation
        not|never ..1 be ..1 @offered|given|awarded a|an|another|the ..1 permanent|new|further|second|fixed|extension|renewal ..1 post|contract|job|position|place|chance|role|renewal
        @lost|loses|lose|losing|forfeits|forfeited its|their|his|her ..2 allocation|quota|slot|budget|share|place|turn ..2 for|until|till|as|over|because
        must|has|have|will|need|needs|shall|had|'ll ..1 to? ..1 @earn|re-earn|regain back? ..1 its|his|her|their|the|our ..2 access|trust|keys|rights|privileges|confidence|back|place|licence|license|badge|seat|standing|role|key|bit
        been|was|were|is|are|be|being|'s|'re @served ..1 notice|notices|papers
        given|got|get|had|has|have|gets a ..2 @talking to .|,|by|from|about|over|$
        got|gets|received|receives|had|has a|the|his|her|their|first|another ..1 @warning|warnings|reprimand|rebuke from ..1 management|hr|manager|boss|board|company|director|head|supervisor|lead|leadership
        was|were|been|is|are|'s|got|getting|gets|be|being|'re|get ..1 @pulled|yanked|kicked|bounced|booted|thrown|dropped off|from|out of? the|our|his|her ..1 :rota_of
        on|under|onto a|the|his|her ..1 @pip|leash|probation ..1 since|for|until|till|as|over|after|.|,|$
        """,
        hit="The fitter must hand in his badge until further notice.",
        sound="The fitter must hand in his report by noon.",
        who=Who.OTHER,
        unless="negated-blame attackers conditional rested own-wish question users away for-all periodic technical",
    ),
)
