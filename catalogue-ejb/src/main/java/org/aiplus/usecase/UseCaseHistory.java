// SPDX-License-Identifier: Apache-2.0
package org.aiplus.usecase;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aiplus.json.StoredJson;

/** What happened to a use, as people read it. */
final class UseCaseHistory {

    private UseCaseHistory() {}

    static UseCaseView.Person person(String subject, Map<String, String> names) {
        return new UseCaseView.Person(subject, names.get(subject));
    }

    static UseCaseView.Request request(UseCaseRequest request, Map<String, String> names) {
        var facts = new LinkedHashMap<String, String>();
        StoredJson.tree(request.facts())
                .properties()
                .forEach(fact -> facts.put(fact.getKey(), fact.getValue().asText()));
        var wanted = request.wanted();
        return new UseCaseView.Request(
                wanted.gate(),
                wanted.decision(),
                wanted.target(),
                wanted.reason(),
                facts,
                request.approval(),
                request.status(),
                request.answer(),
                person(request.askedBy(), names),
                request.askedAt());
    }

    static UseCaseView.Document document(UseCaseDocument document, Map<String, String> names) {
        return new UseCaseView.Document(
                document.id(),
                document.content(),
                person(document.addedBy(), names),
                document.addedAt(),
                document.removed());
    }

    static List<UseCaseView.Happening> timeline(UseCaseFound found, Map<String, String> names) {
        var all = new ArrayList<UseCaseView.Happening>();
        found.changes()
                .forEach(change -> all.add(new UseCaseView.Happening(
                        change.at(),
                        person(change.actor(), names),
                        new UseCaseView.Change(
                                change.from(),
                                change.to(),
                                change.kind(),
                                change.gate(),
                                change.decision(),
                                change.reason(),
                                change.approval(),
                                change.signers().stream()
                                        .map(signer -> person(signer, names))
                                        .toList()),
                        null,
                        null,
                        null,
                        null)));
        found.requests()
                .forEach(request -> all.add(new UseCaseView.Happening(
                        request.askedAt(),
                        person(request.askedBy(), names),
                        null,
                        request(request, names),
                        null,
                        null,
                        null)));
        found.comments()
                .forEach(comment -> all.add(new UseCaseView.Happening(
                        comment.at(),
                        person(comment.author(), names),
                        null,
                        null,
                        comment.language(),
                        comment.words(),
                        null)));
        found.documents()
                .forEach(document -> all.add(new UseCaseView.Happening(
                        document.addedAt(),
                        person(document.addedBy(), names),
                        null,
                        null,
                        null,
                        null,
                        document(document, names))));
        all.sort(Comparator.comparing(UseCaseView.Happening::at));
        Collections.reverse(all);
        return all;
    }
}
