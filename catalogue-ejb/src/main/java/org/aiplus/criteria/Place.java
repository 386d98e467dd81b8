// SPDX-License-Identifier: Apache-2.0
package org.aiplus.criteria;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.aiplus.json.JsonPointers;
import org.aiplus.json.Problems;
import org.aiplus.json.TextRules;
import org.aiplus.shared.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * A place in a document that is being read. What is wrong there is reported with its pointer, and reading goes on with a
 * harmless value, so that an author learns of everything at once.
 */
record Place(JsonNode node, String pointer, Problems problems) {

    private static final int LONGEST_CODE = 120;

    /** A member that may be absent. */
    Place at(String name) {
        return new Place(node.path(name), JsonPointers.member(pointer, name), problems);
    }

    boolean absent() {
        return node.isMissingNode();
    }

    void report(ProblemCode code) {
        problems.add(pointer, code);
    }

    void report(ProblemCode code, String name, Object value) {
        problems.add(pointer, code, name, value);
    }

    /** Reports whatever it has besides these members, and when it is no object at all. */
    Place only(Set<String> allowed) {
        if (absent()) {
            report(ProblemCode.REQUIRED);
        } else if (!node.isObject()) {
            report(ProblemCode.WRONG_TYPE, "expected", "object");
        }
        for (var entry : node.properties()) {
            if (!allowed.contains(entry.getKey())) {
                at(entry.getKey()).report(ProblemCode.UNKNOWN_PROPERTY, "known", List.copyOf(new TreeSet<>(allowed)));
            }
        }
        return this;
    }

    /** The members of a list, which may be absent or empty unless it is needed. */
    List<Place> list(String name, boolean needed) {
        var list = at(name);
        if (list.absent() ? needed : list.node.isArray() && list.node.isEmpty() && needed) {
            list.report(ProblemCode.REQUIRED);
        } else if (!list.absent() && !list.node.isArray()) {
            list.report(ProblemCode.WRONG_TYPE, "expected", "array");
            return List.of();
        }
        var members = new ArrayList<Place>();
        for (var member : list.node) {
            members.add(new Place(member, list.pointer + "/" + members.size(), problems));
        }
        return members;
    }

    /** A short string that must be there. */
    String string(String name) {
        return at(name).string();
    }

    String string() {
        if (absent()) {
            report(ProblemCode.REQUIRED);
        } else if (!node.isTextual()) {
            report(ProblemCode.WRONG_TYPE, "expected", "string");
        } else if (TextRules.check(node.textValue(), false, 1, LONGEST_CODE, pointer, problems)) {
            return node.textValue();
        }
        return "";
    }

    /** A string of this form. */
    String string(String name, Pattern form, String format) {
        var text = string(name);
        if (!text.isEmpty() && !form.matcher(text).matches()) {
            at(name).report(ProblemCode.WRONG_FORMAT, "format", format);
        }
        return text;
    }

    /** A string that is one of these codes. */
    String code(String name, Set<String> known) {
        return at(name).code(known);
    }

    String code(Set<String> known) {
        var code = string();
        if (!code.isEmpty() && !known.contains(code)) {
            report(ProblemCode.UNKNOWN_CODE, "known", List.copyOf(new TreeSet<>(known)));
        }
        return code;
    }

    /** Different codes, each one of those that are known. */
    List<String> codes(String name, Set<String> known, boolean needed) {
        var codes = new ArrayList<String>();
        var seen = new HashSet<String>();
        for (var member : list(name, needed)) {
            var code = member.code(known);
            if (!seen.add(code)) {
                member.report(ProblemCode.DUPLICATE_ITEM);
            }
            codes.add(code);
        }
        return codes;
    }

    /** A number from 0 to 100, {@code null} when there is none. */
    @Nullable
    BigDecimal percentage(String name) {
        var place = at(name);
        if (place.absent()) {
            return null;
        }
        if (!place.node.isNumber()) {
            place.report(ProblemCode.WRONG_TYPE, "expected", "number");
            return null;
        }
        var number = place.node.decimalValue();
        if (number.signum() < 0) {
            place.report(ProblemCode.TOO_SMALL, "minimum", 0);
        } else if (number.compareTo(CriteriaSet.FULL_WEIGHT) > 0) {
            place.report(ProblemCode.TOO_LARGE, "maximum", CriteriaSet.FULL_WEIGHT);
        }
        return number;
    }

    /** Yes or no, no when it is absent. */
    boolean flag(String name) {
        var place = at(name);
        if (!place.absent() && !place.node.isBoolean()) {
            place.report(ProblemCode.WRONG_TYPE, "expected", "boolean");
        }
        return place.node.asBoolean(false);
    }

    /** The same place without what is there, for a part that is absent. */
    Place emptied() {
        return new Place(MissingNode.getInstance(), pointer, problems);
    }
}
