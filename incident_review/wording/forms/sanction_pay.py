"""Pay, bonus, promotion and fees are cut."""

from incident_review.wording.form import Row

ROWS = (
    Row(
        """
        :their_privilege ..2 of|by|from AGENT ..2 has|have|was|were|is|are|will|had|be|been|being|shall|must|should ..3 @:taken_away
        AGENT 's ..4 :their_privilege ..2 has|have|was|were|is|are|will|had|be|been|being|shall|must|should ..3 @:taken_away
        AGENT 's ..4 :pay ..6 has|have|was|were|is|are|will|had|be ..3 @reduced|cut|docked|withheld|cancelled|canceled|withdrawn|denied|frozen|deducted|halved|lowered|forfeited|postponed|deferred|clawed|reclaimed|slashed|trimmed|stopped|suspended|rejected|refused|scrapped|lost|axed|garnished
        :pay ..5 will|has|was|were|have|be|been|is|are|had|shall|must|should|being ..2 @reduced|docked|withheld|deducted|halved|forfeited|clawed|slashed|garnished
        @reduce|cut|dock|withhold|deduct|halve|forfeit|slash|freeze|cancel|stop|withholding|docking|cutting|cancelling|withheld|docked|canceling|reducing|deducting|halving|slashing|freezing|deducted|canceled|trim|trimmed|garnish AGENT 's|the ..2 :pay
        @reduce|cut|dock|withhold|deduct|halve|forfeit|slash|withholding|docking|cutting|withheld|docked|halved|slashed|reducing|deducting|halving|slashing|deducted|trim|trimmed|garnish|cancelled|canceled|stopped his|her|their ..2 :pay
        costs|cost|damage|damages|loss|losses|amount|bill ..4 will|must|shall|be|was|were|been|'ll|is|are|have|has|should ..2 @deducted|recovered|charged|billed|reclaimed|borne|passed|invoiced|recouped|claimed|sought ..1 from|to|on|by ..1 the|his|her|their
        costs|cost|damage|damages|loss|losses|amount|bill ..4 will|must|shall|be|was|were|been|'ll|is|are|have|has|should ..2 @deducted|recovered|charged|billed|reclaimed|borne|passed|invoiced|recouped|claimed|sought ..1 from|to|on|by ..1 AGENT
        we|management|company|i|they|board ..2 will|are|have|shall|'ll ..2 @sue|suing|sued|fining|billing|invoicing|prosecute|prosecuting|penalising|penalizing
        @legal|contractual|disciplinary|punitive|personnel|labour-law|employment-law|court action|proceedings|steps|consequences|measures|penalty|penalties|claim|sanctions|charges|lawsuit
        contractual|agreed|financial|monetary|hefty|stiff|heavy|steep|pecuniary @penalty|penalties|fine|fines
        claim|claiming|claimed|seek|seeking|demand|demanding|claims|seeks|demands|pursue|pursuing @damages|compensation|redress|restitution from|against|of
        sanctions|sanction|reprisals|proceedings|charges|measures|complaint @against mirrors|those|the|anyone|whoever|anybody|everyone|him|her|them|staff|individuals|everybody
        sanctions|sanction|reprisals|proceedings|charges|measures|complaint @against AGENT
        @sanction|sanctions|punishment for|as a|the|this|his|her|their|such|anyone|whoever|those|mirrors|anybody|these|that
        @sanction|sanctions|penalty|penalties|punishment for|as AGENT
        by way of ..1 @penalty|punishment|sanction|example|penance|deterrent|reprimand|discipline|retribution
        as ..1 a|an ..1 @disciplinary|punitive|educational measure|action|step
        naming|name|named|names and @shame|shaming|shamed
        wall|hall|cone|walk|badge|hat of @shame
        @public|publicly shame|shaming|shamed|apology|apologise|apologize|called|humiliation|humiliated|humiliate|scolded
        as @payback|retribution|revenge|penance|reprisal|punishment
        serve|serves|served|stand|stands|be|is|serving as? a|an ..1 @lesson|example|warning|deterrent to|for
        @deter others|anyone|people|such|this|anybody|everyone|staff|engineers|operators|colleagues|everybody
        so that ..2 others @learn
        first|second|third|final|last @strike|offence|offense for|against
        his|her|their|'s ..1 personnel|employee|hr|permanent|staff @record|records|file|files|dossier
        goes|go|went|going|gone|noted|stays|stay|lands|landed|ended|ends ..3 on|in|into|to his|her|their ..2 @record|file|dossier
        entered|entry|placed|put|note|added|recorded|filed|kept|lands|landed ..3 in|into|to|on his|her|their ..2 @file|dossier
        entered|entry|placed|put|note|mark|blot|black|stain|lands|landed ..3 on|against his|her|their ..1 @record
        AGENT 's ..1 @appraisal|appraisals
        AGENT 's ..3 @performance|annual|yearly|mid-year|year-end review|appraisal|rating|evaluation
        AGENT 's ..2 @probation|contract|employment|retainer|engagement ..2 will|was|has|is|had|were|have|been|be|shall|are|must ..2 terminated|ended|failed|cancelled|dissolved|canceled|cut|shortened|suspended|rescinded
        contract|contracts|employment|probation|retainer|engagement ..6 not|never ..3 @renewed|extended|prolonged
        @probation ..2 has|was|will|is|had|have|may|must|shall ..1 been|be ..1 extended|failed|terminated|prolonged|lengthened|cut
        @stern|serious|firm|frank|strong|harsh|severe|quiet|sharp|blunt|hard|strict|tough|unpleasant|uncomfortable|strong-worded word|words|talk|conversation|talking-to|chat|letter|message|email|memo|discussion with|to|from ..1 the|him|her|them|those|whoever|each|his|her|its
        @stern|serious|firm|frank|strong|harsh|severe|quiet|sharp|blunt|hard|strict|tough|unpleasant|uncomfortable word|words|talk|conversation|talking-to|chat|letter|message|email|memo|discussion with|to|from ..1 AGENT
        had|have|having|has a stern|serious|little|quiet|firm|frank|sharp? @word|words with him|her|them|those|whoever
        had|have|having|has a stern|serious|little|quiet|firm|frank|sharp? @word|words with AGENT
        haul|hauled|haul|rake|raked|hauling|raking|rakes|dragged|drag ..4 over the @coals
        haul|hauled|call|called|calling|on|onto|hauling|dragged ..4 the @carpet
        rap|rapped|slap|slapped|rapping|slapping|raps|slaps on|over|across ..2 @knuckles|wrist|wrists
        give|gave|given|giving|got|get|gets|received|receives|receive|issued|issue|issues|handed|earned|served|dealt|delivered|gives|hand|handing|serve|serving|delivering AGENT ..1 a|an|the|his|her|their ..2 @:scolding
        a|an ..2 @reprimand|talking-to|dressing-down|lecture|rebuke|telling-off|admonition|admonishment|scolding|censure|demerit was|has|had|will|is|have|shall|must|were|be ..2 issued|given|handed|served|delivered|sent|administered|placed|pronounced|recorded|entered
        written|formal|final|official|verbal|stern|a @warning|caution|warnings ..2 was|has|had|will|is|were|have|shall|must|be|are ..2 given|handed|served|pronounced to|against AGENT
        got|get|gets|getting|received|receives|receive|earned|faces|face|issued|deserves|deserve|earns ..1 a|an|the|their|his|her ..2 @abmahnung|avertissement|reprimand|talking-to|dressing-down|earful|roasting|rollicking|bollocking|rebuke|telling-off|ticking-off|wigging|ear-bashing|admonition|tongue-lashing|scolding|demerit|rap|carpeting|ultimatum|grilling
        @letter|letters of reprimand|warning|admonition|dismissal|termination|caution|censure|concern|apology|rebuke|suspension|demotion
        @formal|disciplinary|personnel interview|hearing|meeting|conversation|talk
        's|his|her|their @line manager|managers ..1 has|have|was|were|will|is ..1 been|be ..1 informed|notified|told|involved|briefed|copied
        reported|report|referred|refer|handed|passed|complained|refers ..3 to ..1 the|his|her|their|our|its ..2 @dean|hr|police|board|employer|ombudsman|prosecutor|ethics|union|authorities|superiors|regulator|works disciplinary|council|for|as|.|and|,|after|over|with|so|committee
        @hr interview|matter|process|hearing|case|inquiry|investigation|file|procedure|referral|meeting
        @dealt with ..1 individually|personally|severely|harshly|firmly|disciplinarily|sternly|strictly
        will|shall|can|must|would|'ll|should not|never ..1 be ..1 @tolerated|condoned|forgiven|excused|pardoned|countenanced
        further|another|next|future|any|repeat|repeated|second|similar ..1 violation|violations|breach|breaches|offence|offense|offences|infraction|infractions|infringement|infringements|occurrence|recurrence|incident|mistake|mistakes|lapse|lapses|transgression|misconduct|error|errors|slip|repetition|non-compliance|repeat|offenses ..7 will|shall|would|leads|lead|means|results|may|'ll ..1 lead|result|mean|be|cost|have|entail|end|to|in|bring ..5 @termination|dismissal|consequences|sanction|sanctions|removal|loss|warning|action|suspension|punished|sanctioned|fined|ban|penalty|job|revocation|withdrawal|disciplinary|demotion|reprimand|expulsion|dismissed|exclusion|retraining|fired
        @offenders|offender|wrongdoer|wrongdoers|transgressor|transgressors|violators|violator will|shall|must|lose|loses|go|has|have|'ll|should|may|face|risk|are
        @offending person|individual|employee|engineer|engineers|operator|operators|developer|developers|party|parties|vendor|contractor|colleague|driver|technician|team|staff|member|members|nurse|supplier|crew|individuals|employees has|have|was|were|is|are|will|had|been|be ..2 banned|blocked|suspended|removed|barred|sanctioned|disciplined|warned|fired|punished|dismissed|expelled|reprimanded
        @banned|barred|suspended|excluded ..1 from ..4 for ..2 days|weeks|months|years|month|year|week|quarter|quarters|season|seasons|indefinitely|life|good|day|hours
        @ban|bans|suspension|exclusion|removal for|of life|whoever|anyone|those|anybody|people|him|her|them
        @personal|personally liability|liable|responsible|accountable for
        @liable for the
        held|hold|holding|holds|made|make ..4 @liable|answerable|accountable
        @answerable to|for
        @move|moved|moving|take|took|taken|rotate|rotated|pull|pulled|drop|dropped|remove|removed AGENT off|from|out ..3 :rota_of ..1 for|until|after|following|pending|till ..1 the|further|now|this|a|he|she|they
        @brought|bring|bringing|brings ..4 to justice|heel|task|account
        @scapegoat|scapegoats|scapegoating
        @fire|sack|dismiss|discipline|punish|reprimand|demote|penalise|penalize|replace|retrain|re-train|suspend|ban|oust|expel|sanction AGENT ..3 immediately|responsible|involved|concerned|who|for|after|as|over|at
        !the @fire|sack|discipline|punish|reprimand|demote|penalise|penalize|blacklist|expel|scold|sanction|chastise|admonish|firing|sacking|disciplining|punishing|reprimanding|demoting|penalising|penalizing|fired|sacked|disciplined|punished|reprimanded|demoted|penalised|penalized|scolded|blacklisted|sanctioned|scolded|chastised|admonished|expelled|disciplines|reprimands|demotes|punishes|sacks|rebuke|rebuked|censure|censured|berate|berated|oust|ousted|upbraid|castigated AGENT
        @fire|sack|discipline|punish|reprimand|demote|penalise|penalize|firing|sacking|disciplining|punishing|reprimanding|demoting|fired|sacked|disciplined|punished|reprimanded|penalised|penalized|sanction|sanctioned the|whoever|those|anyone|anybody|him|her|them ..1 responsible|author|person|people|individual|individuals|engineer|operator|contractor|vendor|who|involved|for|did|broke|caused|approved
        @retraining|re-training|reeducation|re-education|upskilling for|of AGENT
        @training|coaching|retraining|counselling|counseling|refresher for the|those|everyone|all ..2 concerned|responsible|involved|question|fault
        AGENT ..1 @concerned|responsible|involved|question ..3 retrained|disciplined|dismissed|warned|sanctioned|reprimanded|re-trained|counselled|counseled|coached|suspended|sacked|fired|cautioned|spoken|dealt|removed|demoted|reassigned
        @until|unless|till AGENT ..2 has|have|can|is|are|was|were ..2 retrained|re-trained|recertified|re-certified|requalified|re-qualified|proven|apologised|apologized|learned|learnt|earned|retaken|resat|re-taken|re-sat|demonstrated|shown|completed|passed
        suspended|revoked|withdrawn|removed|frozen|restricted|read-only|barred|blocked|banned|disabled|cancelled|canceled|withheld|pulled @until|till ..4 exam|course|training|certification|quiz|refresher|module|assessment|retraining|induction|seminar ..1 passed|is|has|are|been|completed|.|taken|attended|done|sat|was
        until|unless|till the ..3 @exam|course|quiz|certification|refresher|assessment|retraining|induction ..1 is|has|was|been ..1 passed|completed|retaken|sat|done|repeated|re-taken
        end|ended|ending|terminate|terminated|terminating|cancel|cancelled|cancelling|sever|severed|canceled|canceling|dissolve|dissolved|rescind|rescinded ..2 @contract|contracts|cooperation|engagement|partnership|retainer|agreement|deal|relationship|collaboration with AGENT
        @contract|contracts with AGENT ..2 has|have|was|were|will|is|are|been|be|shall|must|had ..2 terminated|ended|cancelled|suspended|dissolved|canceled|rescinded|withdrawn|cut
        end|ended|terminated|cancelled|tore|canceled !with|in|at ..1 the|their|his|her|its|our|up @contract .|,|;|with|and|as|over
        @replace|replaced|replacing AGENT ..1 with ..2 someone|somebody|more|better|competent|reliable|careful|experienced|trustworthy|diligent
        @strike|struck|striking|remove|removed|drop|dropped|delisted|cross|crossed|dropping|removing|kick|kicked AGENT ..2 off|from|our|the ..2 list|vendors|suppliers|contractors|rota|panel|register|approvers|agencies|agency|installers|partners|roster|team|committee
        operator|operators|driver|drivers|controller|controllers|pilot|pilots|nurse|nurses|technician|technicians|dispatcher|dispatchers|signaller|engineer|engineers|fitter|conductor ..3 @suspended|reassigned|dismissed|stood|relieved|demoted|re-assigned ..2 pending|duty|shift|shifts|pay|home
        driver|drivers|operator|operators|controller|pilot|pilots|nurse|nurses|technician|technicians|dispatcher|signaller|engineer|engineers|conductor ..3 @stood down
        no ..1 further|more|new|future|additional @orders|contracts|business|jobs|assignments|commissions|tenders ..2 to|for|with AGENT
        privileges|rights|access|seniority|title|keys|root|sudo|badge must|will|have|has|shall|should|need|needs|to ..3 be ..1 @earned|re-earned|regained back|again
        """,
        hit="The operator's year-end bonus will be reduced accordingly.",
        sound="The access of the compromised service account was revoked at 10:04.",
        unless="negated attackers by-system question leaked spared instead rested own-wish away for-all",
    ),
    Row(
        """
        AGENT 's ..2 :pay ..3 @reduced|cut|docked|lowered|shortened|offset|charged|deducted|halved|trimmed|slashed|withheld by|with|for
        AGENT 's ..1 limits|budget|headcount|seat|desk|title|commission|rank|team|territory ..3 @cut|reduced|halved|removed|taken|lowered|revoked|zeroed|frozen|stripped|trimmed|slashed|suspended|withdrawn
        @replacing|dropping|firing|leaving|ditching|sacking|terminating|ousting|benching|demoting AGENT ..2 over|because|after|for|as
        promotion|promo|bonus|raise|renewal|extension|pay-rise ..3 @off the table|cards|agenda
        @promotion|bonus|raise|renewal|extension ..4 is|was|are|were|be|been|being|'s|'re ..1 cancelled|gone|frozen|scrapped|refused|out|forfeit|history|denied|postponed|canceled|rescinded|shelved|withdrawn|deferred
        should|ought|must|deserves|deserve|wants|needs|has to? ..1 be|get ..1 @fired|sacked|dismissed|punished|disciplined|demoted|suspended|banned|reprimanded|shot|hanged|sanctioned|penalised|penalized|expelled|flogged
        @told|warned|informed ..1 that ..1 one|another|any ..3 more|further|slip|mistake ..4 ends|means|costs|and|would|will
        @formal|written|official|permanent note|entry|remark|mark|letter|warning|reprimand in|on|to his|her|their|the ..2 record|file|dossier|folder
        """,
        hit="The contractor's invoice will be reduced by the cost of the outage.",
        sound="The limits of the pool were cut to zero.",
        unless="negated-blame attackers question leaked spared instead rested own-wish",
    ),
    Row(
        """
        AGENT 's ..2 @:promotion ..5 is|are|was|were|has|have|been|'s|stays|goes|put|stay|gets ..2 on|under|off|shelved|parked|paused|frozen|gone|dead|deferred|postponed|cancelled|canceled|delayed|scrapped|pulled|denied|out|history|blocked|rescinded|revoked|halted|held|withheld|stalled|vetoed|refused|rejected
        his|her ..2 @:promotion ..5 is|are|was|were|has|have|been|'s|stays|goes|put|stay|gets ..2 on|under|off|shelved|parked|paused|frozen|gone|dead|deferred|postponed|cancelled|canceled|delayed|scrapped|pulled|denied|out|history|blocked|rescinded|revoked|halted|held|withheld|stalled|vetoed|refused|rejected
        @promotion|promo|step up? to ..2 :grade ..4 is|was|has|'s|been ..2 on|off|shelved|parked|paused|frozen|gone|dead|deferred|postponed|cancelled|delayed|scrapped|out|canceled|blocked|rescinded|revoked|halted|held|withheld|stalled|vetoed|refused|rejected
        no @promotion|promo|raise|bonus|pay-rise|increment|uplift|bonuses|raises for AGENT
        AGENT 's ..2 :pay ..6 will|shall|'ll ..2 be ..1 @reduced|cut|docked|lowered|shortened|trimmed|adjusted|halved|slashed|deducted|withheld
        AGENT 's ..2 :pay ..6 was|were|has|have ..2 @reduced|cut|docked|lowered|shortened|trimmed|adjusted|halved|slashed|deducted|withheld by|with ..3 share|amount|half|third|quarter|sum|cost|costs|damage|value
        will|shall|'ll|to ..1 show|come|turn|feature|appear|count|figure ..1 up? in|at|on his|her|their ..2 @review|appraisal|rating|evaluation|pay|bonus|scorecard
        @considered|weighed|recognised|recognized in|for|when|at ..3 bonus|bonuses|remuneration|appraisal|appraisals|salary|increment|raise of|for|round|decision|.
        @malus|clawback|claw-back ..2 is|was|has|have|been|will ..2 applied|exercised|invoked|considered
        @adjustment|adjustments|reduction|reductions ..1 to|of|in ..3 award|awards|remuneration|bonus|bonuses|salary|pay|commission|fee|wages of|for ..1 AGENT
        until|till|unless ..14 his|her|their ..2 @early-outs|early-out|half-days|half-day|home-office|wfh|perks|offsite|fridays|flexitime|flextime|budget ..2 is|are|stays|stay|remain|remains ..1 cancelled|canceled|off|scrapped|frozen|gone|revoked|suspended|stopped
        his|her|their|'s ..2 @early-outs|early-out|half-days|half-day|home-office|wfh|perks|flexitime|flextime ..2 is|are|has|have|was|were ..2 cancelled|canceled|off|scrapped|frozen|gone|revoked|suspended|stopped ..1 until|till|because|as|over|for|after
        no more ..2 @early-outs|half-days|home-office|work-from-home|wfh|perks|flexitime|flextime|fridays ..1 for AGENT
        @consequence management ..8 respect|regard|applied|individual|individuals|consideration|considered|initiated|invoked|process|against|colleague|colleagues
        appropriate|proportionate|consideration|apply|applied|subject|under|to|formal ..4 @consequence management
        appropriate|further|formal|suitable|corrective|proportionate|necessary|disciplinary|the action|steps|measures|measure ..8 @respect|regard|relation of|to ..3 AGENT !'s
        @performance management|plan|improvement ..3 has|is|was|have|been ..3 commenced|started|initiated|agreed|opened|begun ..1 with|for|against|in ..1 AGENT
        @capability|conduct|disciplinary|grievance proceedings|process|procedure|case|hearing|meeting|investigation ..8 against|with|for|into|of|on ..1 AGENT
        opened|open|opening|started|initiated|commenced|launched|launch|instigated ..1 a|an|the ..1 @case|file|investigation|inquiry|proceeding|proceedings|hearing|enquiry ..1 on|against|into ..1 AGENT !'s
        note|notes|entry|entries|warning|mark|remark|memo|minute|caution ..6 placed|put|made|entered|lodged|added|recorded|filed|left|kept on|in|to|into|against ..1 @record|records|file|files of|for ..3 AGENT !'s
        """,
        hit="The stoker's promotion to foreman has been put on hold because of this.",
        sound="The promotion of the replica was put on hold by the controller.",
        unless="negated-blame attackers question leaked spared instead own-wish users for-all",
    ),
)
