import hashlib

from summarize.training.multi_news import kept_aside


def test_the_clusters_kept_aside_have_the_lowest_hashes_of_their_names():
    hashes = [hashlib.sha256(f"0 sample_validation-{number}".encode()).hexdigest() for number in range(1, 61)]
    aside = kept_aside(60)
    assert len(aside) == 50
    assert max(hashes[place] for place in aside) < min(hashes[place] for place in range(60) if place not in aside)
