// SPDX-License-Identifier: Apache-2.0
package org.aiplus.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.aiplus.shared.Ids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Does what the guides say, as they say it, and compares what comes back with the answers printed there. */
@WithCatalogue
class GuideIT {

    /** A command, and the answer printed below it: {@code json}, or {@code text} with lines that are in the output. */
    private record Example(String command, String kind, String answer) {}

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)\\n(.*?)^```$");
    private static final String ANYTHING = "…";
    private static final String MARK = "=== end of example ";
    private static final long LIMIT_SECONDS = 120;
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    @Test
    void theExamplesOfTheApiGuideDoWhatTheyPrint() throws IOException, InterruptedException {
        var examples = examples(Files.readString(Instance.ROOT.resolve("docs/api/README.md"), StandardCharsets.UTF_8));
        assertThat(examples).hasSizeGreaterThan(9).allSatisfy(example -> assertThat(example.answer())
                .isNotBlank());

        var outputs = run(examples);

        for (int i = 0; i < examples.size(); i++) {
            var example = examples.get(i);
            var place = "after\n" + example.command() + "came\n" + outputs.get(i);
            if (example.kind().equals("json")) {
                matches(JSON.readTree(example.answer()), JSON.readTree(outputs.get(i)), place, "");
            } else {
                assertThat(outputs.get(i))
                        .as(place)
                        .contains(example.answer().lines().toList());
            }
        }
    }

    private static List<Example> examples(String guide) {
        var examples = new ArrayList<Example>();
        var block = BLOCK.matcher(guide);
        while (block.find()) {
            if (block.group(1).equals("sh")) {
                examples.add(new Example(block.group(2), "", ""));
            } else if (!examples.isEmpty()) {
                var last = examples.remove(examples.size() - 1);
                examples.add(new Example(last.command(), block.group(1), block.group(2)));
            }
        }
        return examples;
    }

    /** One shell for all, because an example uses what the ones before it have set. */
    private List<String> run(List<Example> examples) throws IOException, InterruptedException {
        var unique = Ids.next();
        var script = new StringBuilder("set -eu\n");
        for (var example : examples) {
            script.append(example.command()
                            .replace("http://localhost:8080", Instance.URL)
                            .replace("http://localhost:8180/realms/aiplus", Instance.REALM)
                            // So that the guide can be followed more than once.
                            .replace("guide-", "guide-" + unique + "-"))
                    .append("echo; echo '")
                    .append(MARK)
                    .append("'\n");
        }
        var file = Files.writeString(folder.resolve("script"), script, StandardCharsets.UTF_8);
        var output = folder.resolve("output");
        var shell = new ProcessBuilder("bash", file.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        var ended = shell.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS);
        shell.destroyForcibly();
        var said = Files.readString(output, StandardCharsets.UTF_8);
        assertThat(ended && shell.exitValue() == 0).as(said).isTrue();
        return Pattern.compile(Pattern.quote(MARK)).splitAsStream(said).toList();
    }

    /** Everything printed is there; more may be. */
    private static void matches(JsonNode printed, JsonNode actual, String place, String path) {
        if (printed.isObject()) {
            printed.properties()
                    .forEach(part ->
                            matches(part.getValue(), actual.path(part.getKey()), place, path + "/" + part.getKey()));
        } else if (printed.isArray()) {
            IntStream.range(0, printed.size())
                    .forEach(i -> matches(printed.get(i), actual.path(i), place, path + "/" + i));
            assertThat(actual.isArray()).as(path + " " + place).isTrue();
        } else if (printed.isTextual() && printed.asText().contains(ANYTHING)) {
            var wanted = Pattern.quote(printed.asText()).replace(ANYTHING, "\\E.*\\Q");
            assertThat(actual.asText()).as(path + " " + place).matches(Pattern.compile(wanted, Pattern.DOTALL));
            assertThat(actual.isMissingNode()).as(path + " " + place).isFalse();
        } else {
            assertThat(actual).as(path + " " + place).isEqualTo(printed);
        }
    }
}
