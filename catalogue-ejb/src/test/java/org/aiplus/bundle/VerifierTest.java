// SPDX-License-Identifier: Apache-2.0
package org.aiplus.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The verifier finds nothing wrong in a bundle of the product, and names what anybody changes in it. */
class VerifierTest extends Audited {

    /** Places of bytes in each part that are changed. */
    private static final int PLACES = 12;

    private static final long SEED = 20261122;

    @Test
    void findsNothingWrongAndSaysSoFromTheCommandLine() throws IOException, InterruptedException {
        var bundle = ranking();
        assertThat(Verifier.wrong(bundle)).isEmpty();
        assertThat(Verifier.right(bundle)).anyMatch(line -> line.contains("computed anew, is the same"));
        var file = Files.createTempFile("bundle", ".zip");
        var output = Files.createTempFile("bundle", ".txt");
        Files.write(file, bundle);
        assertThat(Verifier.launched(file, output)).isZero();
        assertThat(Files.readString(output)).contains("Everything that was checked is right.");
        bundle[bundle.length / 2]++;
        Files.write(file, bundle);
        assertThat(Verifier.launched(file, output)).isEqualTo(1);
        assertThat(Files.readString(output)).contains("Something is wrong in: ");
    }

    @Test
    void namesThePartInWhichOneByteIsFlipped() {
        var bundle = ranking();
        var random = new Random(SEED);
        var parts = parts(bundle);
        int begin = 0;
        int flipped = 0;
        for (var part : parts.entrySet()) {
            int content = begin + 30 + part.getKey().length();
            for (int i = 0; i < PLACES; i++) {
                // The first places lie in the header of the part, the others in what it says.
                int at = i < 3
                        ? begin + random.nextInt(content - begin)
                        : content + random.nextInt(part.getValue().length);
                var changed = bundle.clone();
                changed[at] ^= (byte) (1 << random.nextInt(8));
                assertThat(Verifier.wrong(changed))
                        .as("byte %d of %s", at - begin, part.getKey())
                        .containsOnlyKeys(part.getKey());
                flipped++;
            }
            begin = content + part.getValue().length;
        }
        for (int i = 0; i < 10 * PLACES; i++) {
            var changed = bundle.clone();
            changed[begin + random.nextInt(bundle.length - begin)] ^= (byte) (1 << random.nextInt(8));
            assertThat(Verifier.wrong(changed)).as("the directory of the file").containsOnlyKeys("the ZIP file itself");
        }
        assertThat(flipped).isEqualTo(PLACES * parts.size());
    }

    @Test
    void namesWhatIsCutOffMissingTwiceOrTooMuch() {
        var bundle = ranking();
        var parts = new TreeMap<>(parts(bundle));
        for (var random = new Random(SEED); parts.size() > 3; ) {
            var name = List.copyOf(parts.keySet()).get(random.nextInt(parts.size()));
            var without = new TreeMap<>(parts(bundle));
            without.remove(name);
            assertThat(Verifier.wrong(packed(without))).containsOnlyKeys(name);
            var cut = new LinkedHashMap<>(parts(bundle));
            cut.replace(name, Arrays.copyOf(cut.get(name), cut.get(name).length - 1));
            assertThat(Verifier.wrong(packed(cut))).containsOnlyKeys(name);
            parts.remove(name);
        }
        var more = new TreeMap<>(parts(bundle));
        more.put("13-more.json", bytes("{}"));
        assertThat(Verifier.wrong(packed(more))).containsOnlyKeys("13-more.json");
        for (int length = 0; length < bundle.length; length += 997) {
            assertThat(Verifier.wrong(Arrays.copyOf(bundle, length)))
                    .as("%d bytes", length)
                    .isNotEmpty();
        }
        assertThat(Verifier.wrong(Arrays.copyOf(bundle, bundle.length + 1))).isNotEmpty();
    }

    /** Somebody changes what a part says and makes the manifest anew; the chain and the other parts still tell. */
    @Test
    void namesThePartOfAForgerWhoMakesTheManifestAnew() {
        var bundle = ranking();
        assertThat(Verifier.wrong(forged(bundle, parts -> {}))).isEmpty();
        var forgeries = new LinkedHashMap<String, String[]>();
        forgeries.put("01-publication.json", new String[] {"\"qualityWeight\":60", "\"qualityWeight\":61"});
        forgeries.put("03-panel.json", new String[] {"\"role\":\"MEMBER\"", "\"role\":\"PRIVACY\""});
        forgeries.put("04-bids.json", new String[] {"We do.", "We did."});
        forgeries.put("05-marks.json", new String[] {"\"mark\":1", "\"mark\":2"});
        forgeries.put("06-consensus.json", new String[] {"\"mark\":1", "\"mark\":2"});
        forgeries.put("07-prices.json", new String[] {"\"total\":30000.00", "\"total\":29000.00"});
        forgeries.put("08-ranking-input.json", new String[] {"\"price\":30000.00", "\"price\":29000.00"});
        forgeries.put("09-ranking-result.json", new String[] {"\"rank\":2", "\"rank\":1"});
        forgeries.put("10-stability.json", new String[] {"\"to\":100.000000", "\"to\":99.000000"});
        forgeries.put("12-chain-00000.ndjson", new String[] {"opening.opened", "opening.closed"});
        forgeries.forEach(
                (part, change) -> assertThat(Verifier.wrong(forged(bundle, changing(part, change[0], change[1]))))
                        .as(part)
                        .containsOnlyKeys(part));
    }

    @Test
    void comparesWithWhatWasKeptElsewhere() {
        var bundle = ranking();
        var view = tender.as(org.aiplus.evaluation.Tender.AUDITOR, BundleService.class, s -> s.read(reference));
        var head = view.lastLink() + ":" + view.headHash();
        assertThat(Verifier.wrong(bundle, Map.of("head", head, "manifest", view.manifestHash())))
                .isEmpty();
        assertThat(Verifier.wrong(bundle, Map.of("head", view.lastLink() + ":" + "0".repeat(64))))
                .hasSize(1);
        assertThat(Verifier.wrong(bundle, Map.of("manifest", "0".repeat(64)))).containsOnlyKeys("manifest.json");
        assertThat(Verifier.wrong(bundle, Map.of("key", "AAAA"))).containsOnlyKeys("11-heads.json");
    }
}
