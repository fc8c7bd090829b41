/** Words that carry grammar, not meaning, as `plainWords` writes them; negations are not among them. */
export const functionWords: ReadonlySet<string> = new Set(
  [
    // English
    'a about after again against all also although am among an and any are as at be because been before being between both but by can could did do does during each for from further had has have having he her here hers him his how i if in into is it its just may me might more most must my of off on once one only or other our out over own said same say says she should since so some such than that the their them then there these they this those though through to told too under until up upon was we were what when where which while who whom whose why will with would yet you your according added including reported per via amid',
    // French
    'au aux avec ce ces cet cette comme d dans de des du elle elles en entre est et ete etre eu il ils j l la le les leur leurs lors lui m mais meme n on ont ou par plus pour qu que qui s sa se selon ses si son sont sous sur un une y a avait ete cela dont tout tous apres avant depuis',
    // German
    'aber als am an auch auf aus bei bis da damit dann das dass dem den der des die dies diese dieser doch durch ein eine einem einen einer eines er es fur gegen hat hatte hatten haben ich ihr ihre im in ins ist ja mit nach noch nun nur ob oder ohne sagte sehr sein seine seit sich sie sind so sowie uber um und unter vom von vor war waren was weil wenn wer werden wie wird wurde wurden zu zum zur zwischen',
    // Spanish, Portuguese, Italian
    'al ante como con contra cual cuando de del desde donde el ella ellos en entre era es esta este esto fue ha han hasta la las le les lo los mas mientras muy o para pero por porque que se segun ser si sin sobre su sus tambien tras un una unos y ya ao aos com da das do dos e ele foi mais mas na nas no nos os ou pela pelo pelos quando sao seu sua um uma ai alla alle anche che ci con da dai dal dalla degli dei del della delle di dopo ed gli ha hanno i il in nel nella nelle ne negli o per piu quale se si sono su sul sulla tra un uno',
    // Dutch, Polish
    'aan als bij daar dan dat de deze die dit door een en er had hebben heeft het hij hoe hun ik in is maar met na naar of om ook op over te tot uit van vaak voor was wat we werd wordt ze zich zij zijn zo zou ale bo byc byl byla bylo byly co czy dla do go i ich ile im jak jako jego jej jest juz ktora ktore ktory ma na nad o od oraz po pod przez przy sa sie ta tak tam te tego ten to tym u w we wiec z za ze zostal zostala',
    // Russian, Ukrainian
    'а без более бы был была были было в во вот все для до его ее если еще же за и из или им их к как когда который которая которые ко ли между на над о об однако он она они оно от по под после при с свою со так также там то того том тоже у уже что чтобы это этого этои эту я або але би був була були було в вже від він вона вони воно для до ж за з зі и його її їх і із й к коли ми на над о об однак по під після при про та так також там те теи того тому у це цього що щоб як якии яка які який',
    // Arabic
    'في من على الى إلى عن ان أن هذا هذه التي الذي كان كانت وقد قد ما مع بعد قبل بين كما او أو ثم و',
  ].flatMap((line) => line.split(' ')),
)
