import pytest

from summarize.checker.facts.negation import NegationCheck

AGREEING = [
    ("The governor did not turn up.", "The governor failed to turn up."),
    ("The mayor didn't resign.", "The mayor refused to resign."),
    ("The mayor didn’t resign.", "The mayor did not resign."),
    ("Nobody was hurt in the fire.", "No one was hurt in the fire."),
    ("Ukraine denied the attacks.", "Ukraine has denied the attacks."),
    ("The governor met the group.", "The governor did not fail to meet the group."),
    ("The minister resigned.", "The minister not only resigned but left the country."),
    ("The minister resigned.", "No doubt the minister resigned."),
    ("The soldiers are alive.", "If the soldiers are not alive, the offer is void."),
    ("The governor met the mayor.", "The governor did not meet the workers."),
    ("He did not sign.", "She signed the letter."),
    ("Police closed the road.", "Police did not close the school."),
    ("He formed a government.", "He could not find partners in order to form a government."),
    ("The army left without firing a shot.", "The army did not fire a shot."),
    ("The team won the cup.", "The visitors lost the match."),
    ("The test showed that he was sober.", "The test showed no trace of alcohol."),
    ("The bank told staff that it would close.", "The bank did not tell customers about it."),
    ("The mayor answered the letter.", "The governor gave no answer."),
    ("The bank is safe.", "The bank is not unsafe."),
    ("The drug did not make the rats less intelligent.", "The drug makes rats less willing to work."),
    ("The tower was not tested in spring.", "The tower has to be tested in spring."),
    ("The defect was not known to the office.", "The office wants to know the defect."),
    ("The tower must not be tested in spring.", "The tower was tested in spring."),
    ("The mayor is expected to sign the bill.", "The mayor has not signed the bill."),
    ("Sales in Norsund rose.", "Sales in Tarn fell."),
    ("Sales in Norsund did not rise.", "Sales in Tarn rose."),
    ("Prices of milk fell.", "Prices of bread rose."),
    ("The agency denied the claim.", "The agency granted the licence."),
    ("The union opposed the plan to cut jobs.", "The union supported the plan to cut taxes."),
    ("Three states did not sign.", "Twelve of the 15 states signed."),
    ("The court has not heard the case.", "The court will hear the case in May."),
    ("The firm could cut jobs.", "The firm did not cut jobs."),
    ("The visitors tried to win the cup.", "The visitors failed to win the cup."),
    ("The mayor may meet the group and sign the bill.", "The mayor did not sign the bill."),
    ("The plane nearly crashed.", "The plane did not crash."),
    ("The union may reject the offer.", "The union accepted the offer."),
    ("The school will not reopen until Monday.", "The school will reopen on Monday."),
    ("The votes were counted on Friday.", "The votes were not counted until the polls had closed."),
    ("Ann Kolm blamed the weather, not the pilot.", "Ann Kolm blamed the weather."),
    ("Ann Kolm blamed the weather.", "Ann Kolm blamed the weather — not the pilot."),
    ("Not all voters backed the plan.", "Some voters backed the plan."),
    ("Some residents refused to leave.", "Most residents agreed to leave."),
    ("Two members supported the bill.", "Most members opposed the bill."),
    ("Some workers were paid.", "Other workers were not paid."),
    ("The strike ended on Friday.", "The strike began on Monday."),
    ("The museum opened in 1990.", "The museum closed in 2020."),
    ("Profit rose in 2022.", "Profit fell in 2023."),
    ("Ann Kolm pleaded guilty to fraud.", "Ann Kolm pleaded not guilty to theft."),
    ("Sales fell this year after rising last year.", "Sales rose last year."),
    ("The firm hired 200 people in May but did not hire any in June.", "The firm hired 200 people."),
]
OPPOSED = [
    ("Tom Weir was granted bail.", "Tom Weir was denied bail."),
    ("Profits halved in May.", "Profits doubled in May."),
    ("The governor turned up at the checkpoint.", "The governor failed to turn up at the checkpoint."),
    ("The man gave his name.", "The man did not give his name."),
    ("Gladkov refused to meet the group.", "Gladkov agreed to meet the group."),
    ("Gladkov refused to meet the group.", "Gladkov wants to meet the group."),
    ("The tower must not be tested in spring.", "The tower must be tested in spring."),
    ("Ukraine has admitted involvement in the attacks.", "Ukraine has denied involvement in the attacks."),
    ("Reuters verified the report.", "Reuters could not verify the report."),
    ("The soldiers were not alive.", "The soldiers were alive."),
    ("There will be an announcement on the attack.", "There will be no announcement on the attack."),
    ("The drug did not make the rats lazy.", "The drug makes rats slow and lazy."),
    ("Sweden won the final.", "Sweden lost the final."),
    ("The union rejected the offer.", "The union accepted the offer."),
    ("The army left without firing a shot.", "The army fired a shot."),
    ("Customers had not been told about the leak.", "Customers had been told by letter about the leak."),
    ("The mayor guaranteed the jobs.", "The mayor made promises but gave no guarantee."),
    ("Not one of the workers is in hospital.", "The workers were examined. Two of them are in hospital."),
    ("Nobody was hurt in the fire.", "Two people were hurt in the fire."),
    ("The mayor will sign the bill.", "The mayor will not sign the bill."),
    ("The mayor signed the bill.", "The mayor will not sign the bill."),
    ("Gladkov agreed to meet the group.", "Gladkov refused to meet the group."),
    ("The school will not reopen.", "The school will reopen on Monday."),
    ("Ann Kolm blamed the weather.", "Ann Kolm, however, did not blame the weather."),
    ("Most voters backed the plan.", "Most voters did not back the plan."),
    ("Some workers were hurt.", "No workers were hurt."),
    ("The firm hired many workers.", "The firm did not hire many workers."),
    ("The firm started work.", "The firm stopped work."),
    ("Sales rose in May.", "Sales fell in May."),
    ("Sales increased in Tarn.", "Sales dropped in Tarn."),
    ("Ann Kolm pleaded guilty to fraud.", "Ann Kolm pleaded not guilty to fraud."),
    ("The jury found Ann Kolm guilty of murder.", "The jury found Ann Kolm not guilty of murder."),
    ("Sales fell in Norsund and rose in Tarn.", "Sales rose in Norsund."),
]

OVER_OR_BEFORE = [
    ("Vold led the board.", "Vold no longer leads the board."),
    ("The firm made trams.", "The firm stopped making trams in May."),
    ("The firm has made trams.", "The firm ceased to make trams."),
    ("Vold led the board.", "Vold used to lead the board."),
    ("Vold no longer leads the board.", "Vold used to lead the board."),
    ("Vold no longer leads the board.", "Vold led the board for ten years."),
    ("Vold no longer heads the board.", "Vold has stepped down as head of the board."),
    ("Vold led the board.", "Vold quit after leading the board for ten years."),
    ("The rope leads the horses.", "The rope is used to lead the horses."),
    ("The firm makes trams.", "The firm will stop making trams in May."),
    ("The firm stopped making trams in May.", "The firm makes trams again."),
    ("The firm had stopped making trams.", "The firm is making trams again."),
    ("The firm resumed making trams.", "The firm had stopped making trams."),
]
OVER_AND_NOT = [
    ("Vold leads the board.", "Vold no longer leads the board."),
    ("Vold no longer leads the board.", "Vold leads the board."),
    ("Vold leads the board.", "Vold has ceased to lead the board."),
    ("Vold leads the board.", "Vold used to lead the board."),
    ("Vold used to lead the board.", "Vold leads the board."),
    ("Vold leads the board.", "Vold formerly led the board."),
    ("The firm makes trams.", "The firm stopped making trams in May."),
    ("The firm stopped making trams.", "The firm kept making trams."),
    ("The firm quit making trams.", "The firm still makes trams."),
]


@pytest.mark.parametrize(("claim", "evidence"), AGREEING)
def test_statements_that_do_not_exclude_each_other_are_not_flagged(compared, claim, evidence):
    assert compared(NegationCheck(), claim, evidence) == []


@pytest.mark.parametrize(("claim", "evidence"), OPPOSED)
def test_the_opposite_of_what_the_passage_states_is_a_conflict(compared, claim, evidence):
    found = compared(NegationCheck(), claim, evidence)
    assert [relation for relation, _, _ in found] == ["conflict"]


def test_the_finding_quotes_both_verbs_with_their_negation(compared):
    found = compared(NegationCheck(), "The man gave his name.", "The man did not give his name.")
    assert found == [("conflict", "gave", "did not give")]


@pytest.mark.parametrize(("claim", "evidence"), OVER_OR_BEFORE)
def test_what_has_ended_denies_neither_its_past_nor_its_end(compared, claim, evidence):
    assert compared(NegationCheck(), claim, evidence) == []


@pytest.mark.parametrize(("claim", "evidence"), OVER_AND_NOT)
def test_what_has_ended_is_not_so_now(compared, claim, evidence):
    found = compared(NegationCheck(), claim, evidence)
    assert [relation for relation, _, _ in found] == ["conflict"]
