"""Words that explain with a mistake."""

from incident_review.wording.words import Shelf, words
from incident_review.wording.words.verbs import forms

NOUNS = words(
    "mistake mistakes error errors slip slips slip-up slip-ups oversight oversights blunder blunders"
    " typo typos lapse lapses misunderstanding misunderstandings misconfiguration misconfigurations"
    " mix-up mix-ups mixup confusion mishap mishaps goof goofs gaffe gaffes faux-pas botch bungle"
    " fumble miscalculation miscalculations misjudgement misjudgment misstep missteps screw-up screwup"
    " screw-ups cock-up cockup foul-up foulup fuck-up snafu boo-boo misreading misclick misclicks"
    " mistype mistyping omission omissions negligence inattention carelessness failure failures"
    " incompetence misinterpretation miscommunication misassumption forgetfulness clumsiness"
    " incaution misuse mismanagement mis-click mis-key thinko fat-finger copy-paste misstatement"
    " misplacement misadventure"
)
# Of these, the ones that need a person beside them, since things have them too.
THINGS_HAVE = words("error errors failure failures confusion misconfiguration misconfigurations omission")
PLAIN_NOUNS = NOUNS - THINGS_HAVE
ADVERBS = words(
    "accidentally accidently inadvertently mistakenly erroneously unintentionally unwittingly"
    " unknowingly absent-mindedly absentmindedly inadvertantly inadvertedly unintendedly mistakingly accidentaly"
    " unintentionaly erronously"
)
WRONGLY = words("wrongly incorrectly improperly wrongfully falsely mistakenly erroneously badly poorly")
VERBS = (
    "fat-finger mistype mis-type misspell misread mis-read misclick mis-click miscopy mislabel"
    " mis-label miscalculate misjudge mis-judge misconfigure mis-configure mishandle mis-handle mismanage"
    " misunderstand misinterpret misdiagnose mis-diagnose misremember mis-remember miscount mis-count"
    " misplace mis-place mistime mis-time mistake misdirect mis-set mis-key miskey misinform misfile"
    " mis-file mis-tag mistag mis-paste mispaste misuse mis-use bungle botch blunder fumble goof"
    " oversleep overlook mishear mis-hear misapply mis-apply misroute misplug mis-plug mis-cable"
    " mis-wire miswire mis-enter mis-send mis-merge underestimate underrate overestimate misassess"
    " miscommunicate misspeak mis-sort mis-patch screw-up mess-up mix-up muff flub derp"
)

TABLES: Shelf = {
    "mistake": NOUNS,
    "plain_mistake": PLAIN_NOUNS,
    "accidentally": ADVERBS,
    "wrongly": WRONGLY,
    "accident_adverb": words(
        "accidentally accidently accidentaly inadvertently inadvertantly inadvertedly unintentionally"
    ),
    "peoples_act": words(
        "deletion removal change merge push deploy deployment release disclosure exposure commit publication disabling drop"
        " destroy destruction shutdown restart reboot termination revocation overwrite edit inclusion omission click paste"
        " execution run rerun re-run use reuse application upload promotion disconnection purge wipe truncation reset rollback"
        " activation deactivation enabling upgrade downgrade update rotation expiry misuse modification rename reassignment"
        " pull press flip tap swipe kick bump knock tug selection submission approval booking dispatch opening"
        " send sending launch trigger closure detachment unplugging double-click keystroke"
    ),
    "mistake_verb": lambda: forms(VERBS),
    "misconfigured": words(
        "misconfigured mis-configured misconfigure mistyped mis-typed misspelt misspelled mislabelled"
        " mislabeled mis-set mis-keyed miskeyed misread mis-read miscopied mis-tagged mistagged"
        " mis-pasted fat-fingered misclicked mis-clicked miscalculated misplaced miscounted mixed-up"
        " interchanged transposed mis-cabled miswired mis-wired mis-plugged mishandled mis-entered"
    ),
    "botched": words("botched bungled fumbled fat-fingered mangled muffed flubbed ham-fisted"),
    "wrong_place": words("wrong incorrect"),
    "wrong_thing": words(
        "vm vms pane environment cluster server host account project workspace namespace context database table"
        " branch file version image pvc volume disk tenant region zone rack switch port cable window"
        " terminal console tab machine node instance bucket directory folder record group key button"
        " line row command psu feeder breaker fibre fiber certificate list channel user recipient"
        " address repository repo tag release package artifact config configuration value profile"
        " subscription cabinet drive tape site queue topic job dashboard ticket customer variable flag option setting"
        " number hostname label sheet form pipe valve dose drug patient ward tank pump part card tray slot fuse plug socket"
        " lead wire circuit pallet truck realm map loot item recipe figure column formula code parameter flag option"
        " crate bin shelf aisle platform signal lever pallet batch lot sample specimen chart scale lens cylinder bottle"
        " hose bolt screw bracket gasket filter belt spool reel cartridge badge locker room floor door gate lane berth breaker shard"
    ),
}
