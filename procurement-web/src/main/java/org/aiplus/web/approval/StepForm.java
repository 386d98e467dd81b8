// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.approval;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aiplus.web.support.FormVersion;
import org.jspecify.annotations.Nullable;

/** What a form about a step sent; its controls are named after the step. */
record StepForm(UUID step, Map<String, List<String>> sent) {

    String control(String name) {
        return name + "-" + step;
    }

    String value(String name) {
        return one(control(name));
    }

    /** A day as {@code 2026-11-30}; {@code null} for anything else. */
    @Nullable
    LocalDate day(String name) {
        return parsed(one(control(name)));
    }

    static @Nullable LocalDate parsed(String typed) {
        try {
            return typed.isBlank() ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeParseException none) {
            return null;
        }
    }

    /** The version that was read; one that no round has when it is missing. */
    long version() {
        var typed = one("version");
        return FormVersion.of(typed);
    }

    Map<String, String> typed(List<String> names) {
        var typed = new LinkedHashMap<String, String>();
        names.forEach(name -> typed.put(control(name), value(name)));
        return typed;
    }

    private String one(String control) {
        var values = sent.getOrDefault(control, List.of());
        return values.isEmpty() ? "" : values.get(0);
    }
}
