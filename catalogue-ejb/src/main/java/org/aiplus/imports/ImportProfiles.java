// SPDX-License-Identifier: Apache-2.0
package org.aiplus.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aiplus.json.StrictJson;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;

/** The column mappings that ship as content. */
@ApplicationScoped
class ImportProfiles {

    private static final List<String> SHIPPED = List.of("catalogue", "uk-atrs", "hk-ai-systems", "departments");

    private final Map<String, ImportProfile> byName = new LinkedHashMap<>();

    ImportProfiles() {
        for (var name : SHIPPED) {
            byName.put(name, load(name));
        }
    }

    /** Names in the order in which they are offered. */
    List<String> names() {
        return List.copyOf(byName.keySet());
    }

    /** The profile, or a refusal with IMPORT_UNKNOWN_PROFILE that names the known ones. */
    ImportProfile get(String name) {
        var profile = byName.get(name);
        if (profile == null) {
            throw new RuleViolation(List.of(
                    Problem.at("/profile", ProblemCode.IMPORT_UNKNOWN_PROFILE, "known", List.copyOf(byName.keySet()))));
        }
        return profile;
    }

    private static ImportProfile load(String name) {
        try (var file = ImportProfiles.class.getResourceAsStream("/content/import-profiles/" + name + ".json")) {
            if (file == null) {
                throw new IllegalStateException("import profile " + name + " is missing from the build");
            }
            return ImportProfile.parse(StrictJson.parse(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
