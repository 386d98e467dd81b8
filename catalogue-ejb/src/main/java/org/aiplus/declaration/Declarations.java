// SPDX-License-Identifier: Apache-2.0
package org.aiplus.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What this release asks vendors to declare. Read once; content that does not fit together stops the deployment.
 */
@ApplicationScoped
public class Declarations {

    private final Map<String, List<Declaration>> byCode;

    /** Reads the content of this release. */
    public Declarations() {
        this(DeclarationContent.shipped());
    }

    Declarations(List<Declaration> all) {
        var grouped = new LinkedHashMap<String, List<Declaration>>();
        for (var declaration : all) {
            grouped.merge(declaration.code(), List.of(declaration), (older, newer) -> Stream.concat(
                            older.stream(), newer.stream())
                    .toList());
        }
        this.byCode = grouped;
    }

    /** Makes the container read the content while it deploys and not at the first request. */
    void readAtStart(@Observes Startup event) {
        current();
    }

    /** What a vendor must declare today, in the order of the content. */
    public List<Declaration> current() {
        return byCode.values().stream()
                .map(versions -> versions.get(versions.size() - 1))
                .toList();
    }

    /** The version of a declaration that is in force. */
    public Optional<Declaration> current(String code) {
        return current().stream()
                .filter(declaration -> declaration.code().equals(code))
                .findFirst();
    }

    /** Any version of a declaration. */
    public Optional<Declaration> find(String code, String version) {
        return byCode.getOrDefault(code, List.of()).stream()
                .filter(declaration -> declaration.version().equals(version))
                .findFirst();
    }
}
