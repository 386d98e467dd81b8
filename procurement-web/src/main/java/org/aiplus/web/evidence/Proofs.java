// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.evidence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.aiplus.claim.Claim;
import org.aiplus.claim.ClaimLedger;
import org.aiplus.claim.ClaimState;
import org.aiplus.evidence.EvidenceLine;
import org.aiplus.shared.Language;
import org.aiplus.web.support.Texts;

/** Turns a claim ledger into what an entry's page says about it. */
@RequestScoped
public class Proofs {

    private static final List<ClaimState> ORDER = List.of(
            ClaimState.VERIFIED,
            ClaimState.EVIDENCED,
            ClaimState.EXPIRED,
            ClaimState.CONTRADICTED,
            ClaimState.ASSERTED);

    @Inject
    EvidenceWords words;

    /** What the page says, in a language. */
    public Proof of(ClaimLedger ledger, Language language) {
        var texts = Texts.in(language);
        var byQuestion = new LinkedHashMap<String, Proof.ClaimLine>();
        ledger.claims().forEach(claim -> byQuestion.put(claim.question(), line(claim, language)));
        var counts = ledger.claims().stream().collect(Collectors.groupingBy(Claim::state, Collectors.counting()));
        var mix = ORDER.stream()
                .filter(counts::containsKey)
                .map(state ->
                        new Proof.Count(texts.of("evidence.claim", state), tone(state), counts.getOrDefault(state, 0L)))
                .toList();
        return new Proof(byQuestion, mix);
    }

    /** What is said beside one answer, in a language. */
    Proof.ClaimLine line(Claim claim, Language language) {
        var texts = Texts.in(language);
        var reason = claim.reason();
        return new Proof.ClaimLine(
                texts.of("evidence.claim", claim.state()),
                tone(claim.state()),
                reason == null ? null : texts.get("evidence.claim.reason", reason),
                claim.evidence().stream().map(line -> mention(line, language)).toList());
    }

    private Proof.Mention mention(EvidenceLine line, Language language) {
        var separator = Texts.in(language).get("catalogue.list-separator");
        return new Proof.Mention(
                "/" + language.path() + "/evidence/" + line.evidence(),
                String.join(
                        separator,
                        words.kind(line.kind(), language),
                        line.issuer(),
                        EvidenceWords.validity(line.validFrom(), line.validTo(), language)),
                line.verifiedAt() != null);
    }

    private static String tone(ClaimState state) {
        return switch (state) {
            case VERIFIED, EVIDENCED -> "good";
            case EXPIRED -> "warn";
            case CONTRADICTED -> "bad";
            case ASSERTED -> "";
        };
    }
}
