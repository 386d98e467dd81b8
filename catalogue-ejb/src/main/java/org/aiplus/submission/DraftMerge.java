// SPDX-License-Identifier: Apache-2.0
package org.aiplus.submission;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.aiplus.json.StoredJson;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.StaleRevision;
import org.jspecify.annotations.Nullable;

/**
 * Merges a patch into a draft that somebody else may have saved in between, field by field. A field that only one of the
 * two has changed takes that change; a field that both have changed differently is refused, so that nothing is lost.
 */
final class DraftMerge {

    private final SubmissionContent current;
    private final long version;
    private final Map<String, JsonNode> base = new HashMap<>();
    private final Map<String, Boolean> changedSince = new HashMap<>();

    /**
     * @param version the version of the draft now
     * @param edits what saves replaced since the patch's editor read the draft, oldest first
     */
    DraftMerge(SubmissionContent current, long version, Collection<DraftEdit> edits) {
        this.current = current;
        this.version = version;
        for (var edit : edits) {
            if (changedSince.put(edit.field(), true) == null && edit.before() != null) {
                base.put(edit.field(), StoredJson.tree(Objects.requireNonNull(edit.before())));
            }
        }
    }

    /**
     * The content with the patch in it.
     *
     * @param patch JSON merge patch (RFC 7396) of the content
     * @throws StaleRevision with the pointers of the fields that both have changed and the version that has the others' words
     */
    ObjectNode apply(ObjectNode patch) {
        var merged = current;
        var conflicts = new ArrayList<Problem>();
        for (var change : byField(patch).entrySet()) {
            var field = change.getKey();
            var now = current.field(field);
            if (!changedSince.containsKey(field)) {
                merged = merged.with(field, merge(now, change.getValue()));
                continue;
            }
            var before = base.get(field);
            var wanted = merge(before, change.getValue());
            if (Objects.equals(wanted, before) || Objects.equals(wanted, now)) {
                continue;
            }
            conflicts.add(Problem.at(field, ProblemCode.STALE_REVISION, "version", version));
        }
        if (!conflicts.isEmpty()) {
            throw new StaleRevision(conflicts);
        }
        return merged.tree();
    }

    private static Map<String, JsonNode> byField(ObjectNode patch) {
        var changes = new LinkedHashMap<String, JsonNode>();
        for (var member : patch.properties()) {
            if (!member.getKey().equals(SubmissionContent.ANSWERS)) {
                changes.put("/" + member.getKey(), member.getValue());
            } else {
                member.getValue()
                        .properties()
                        .forEach(answer -> changes.put(
                                "/" + SubmissionContent.ANSWERS + "/" + answer.getKey(), answer.getValue()));
            }
        }
        return changes;
    }

    /** RFC 7396 for one value; {@code null} when nothing is left. */
    static @Nullable JsonNode merge(@Nullable JsonNode target, JsonNode patch) {
        if (patch.isNull()) {
            return null;
        }
        if (!(patch instanceof ObjectNode changes)) {
            return patch.deepCopy();
        }
        var merged = target instanceof ObjectNode object ? object.deepCopy() : JsonNodeFactory.instance.objectNode();
        for (var change : changes.properties()) {
            var value = merge(merged.get(change.getKey()), change.getValue());
            if (value == null) {
                merged.remove(change.getKey());
            } else {
                merged.set(change.getKey(), value);
            }
        }
        return merged;
    }
}
