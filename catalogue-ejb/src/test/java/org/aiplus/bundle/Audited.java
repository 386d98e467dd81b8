// SPDX-License-Identifier: Apache-2.0
package org.aiplus.bundle;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.aiplus.audit.KeptTrail;
import org.aiplus.evaluation.EvaluationReference;
import org.aiplus.evaluation.Tender;
import org.aiplus.identity.Caller;
import org.aiplus.json.StoredRecords;
import org.aiplus.marking.PanelAtWork;
import org.aiplus.shared.DomainEvent;
import org.aiplus.testsupport.Wiring;

/** An evaluation whose every act is in the audit trail, and its bundle. */
abstract class Audited extends PanelAtWork {

    final KeptTrail trail = new KeptTrail(database);

    @Override
    protected void beans(Wiring beans) {
        KeptTrail.beans(beans);
    }

    @Override
    protected void heard(Wiring beans, DomainEvent event) {
        KeptTrail.record(beans, event);
    }

    /** The bundle as an officer or auditor who has declared takes it. */
    byte[] bundle(Caller who) {
        var view = tender.as(who, BundleService.class, service -> service.take(reference));
        return zip(view, number -> tender.as(who, BundleService.class, service -> service.part(view, number)));
    }

    /** The bundle of a ranked evaluation, as an auditor takes it. */
    byte[] ranking() {
        ranked();
        tender.declareNothing(reference, Tender.AUDITOR, "V-1", "V-2");
        trail.seal();
        return bundle(Tender.AUDITOR);
    }

    static byte[] zip(BundleView view, IntFunction<byte[]> parts) {
        var out = new ByteArrayOutputStream();
        try {
            BundleZip.write(view, parts, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** The parts of a bundle by name. */
    static Map<String, byte[]> parts(byte[] bundle) {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bundle))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return parts;
    }

    /** The bundle of a forger who also makes the manifest anew. */
    static byte[] forged(byte[] bundle, Consumer<Map<String, byte[]>> forgery) {
        var parts = new TreeMap<>(parts(bundle));
        forgery.accept(parts);
        parts.remove(BundleManifest.MANIFEST);
        parts.remove(BundleManifest.HASH);
        var lines = parts.entrySet().stream()
                .map(part -> new BundleFiles.ManifestPart(
                        part.getKey(), part.getValue().length, BundleManifest.sha256(part.getValue())))
                .toList();
        var manifest =
                bytes(StoredRecords.format(new BundleFiles.Manifest(BundleContents.FORMAT, reference(parts), lines)));
        parts.put(BundleManifest.MANIFEST, manifest);
        parts.put(BundleManifest.HASH, bytes(BundleManifest.sha256(manifest) + "\n"));
        return packed(parts);
    }

    private static String reference(Map<String, byte[]> parts) {
        return text(parts, "02-evaluation.json").replaceAll(".*\"evaluation\":\"([^\"]*)\".*", "$1");
    }

    /** Parts in a file as the product packs them. */
    static byte[] packed(Map<String, byte[]> parts) {
        var list = parts.entrySet().stream()
                .map(part -> BundleManifest.part(part.getKey(), part.getValue()))
                .toList();
        var view = new BundleView(new EvaluationReference("EV-2026-0001"), "", list, "", 0, 0, null, false);
        return zip(view, number -> parts.get(list.get(number).name()));
    }

    static String text(Map<String, byte[]> parts, String name) {
        return new String(parts.get(name), StandardCharsets.UTF_8);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Changes the text of a part. */
    static Consumer<Map<String, byte[]>> changing(String part, String what, String into) {
        return parts -> {
            var text = text(parts, part);
            if (!text.contains(what)) {
                throw new AssertionError(part + " does not contain " + what + ": " + text);
            }
            parts.put(part, bytes(text.replaceFirst(Pattern.quote(what), into)));
        };
    }
}
