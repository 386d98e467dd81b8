// SPDX-License-Identifier: Apache-2.0
package org.aiplus.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The calibration exercise of an evaluation as its panel plays it by API. */
final class CalibrationStory {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String path;

    CalibrationStory(EvaluationStory story) {
        this.path = "/panel/" + story.reference() + "/calibration";
    }

    /** The chair sets two samples for one criterion. */
    void set(String criterion) {
        var body = JSON.createObjectNode();
        var samples = body.putArray("samples");
        List.of("We are careful.", "A named person tests each release on data of the department.")
                .forEach(text -> samples.addObject().put("criterion", criterion).put("text", text));
        var set = Client.as(EvaluationStory.CHAIR).post("/api/v1" + path, body.toString());
        assertThat(set.status()).as(set.toString()).isEqualTo(201);
    }

    JsonNode read(String person) {
        return Client.as(person).read(path);
    }

    /** Somebody marks both samples and hands in. */
    void mark(String person, int first, int second) {
        var body = JSON.createObjectNode().put("handIn", true);
        var marks = body.putArray("marks");
        marks.add(mark(first).put("sample", 1));
        marks.add(mark(second).put("sample", 2));
        var own = read(person).path("exercise").path("own");
        Client.as(person).write("PUT", path + "/marks", body, own).done();
    }

    private static ObjectNode mark(int given) {
        return JSON.createObjectNode().put("mark", given).put("reason", "Reason " + given + ".");
    }

    /** The chair writes what was agreed about a sample. */
    void agree(int sample, int agreed) {
        Client.as(EvaluationStory.CHAIR)
                .write("PUT", path + "/agreed/" + sample, mark(agreed), read(EvaluationStory.CHAIR))
                .done();
    }

    void close() {
        Client.as(EvaluationStory.CHAIR)
                .write("POST", path + "/closing", null, read(EvaluationStory.CHAIR))
                .done();
    }
}
