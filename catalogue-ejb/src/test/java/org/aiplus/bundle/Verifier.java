// SPDX-License-Identifier: Apache-2.0
package org.aiplus.bundle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Member;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.tools.ToolProvider;

/** The program of the bundle, compiled as it is handed out and called without a process of its own. */
final class Verifier {

    private static final Class<?> PROGRAM = compiled();

    private Verifier() {}

    private static Class<?> compiled() {
        try {
            var folder = Files.createTempDirectory("verifier");
            var source = folder.resolve("Verify.java");
            Files.write(source, source());
            int failed = ToolProvider.getSystemJavaCompiler()
                    .run(null, null, null, "--release", "17", "-d", folder.toString(), source.toString());
            if (failed != 0) {
                throw new IllegalStateException("Verify.java does not compile");
            }
            var loader = new URLClassLoader(new URL[] {folder.toUri().toURL()});
            return loader.loadClass("Verify");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The program's text. */
    static byte[] source() throws IOException {
        try (var in = Verifier.class.getResourceAsStream("Verify.java")) {
            return Objects.requireNonNull(in, "Verify.java").readAllBytes();
        }
    }

    /** What the program finds wrong, by part. */
    @SuppressWarnings("unchecked")
    static Map<String, List<String>> wrong(byte[] bundle, Map<String, String> options) {
        return (Map<String, List<String>>) Objects.requireNonNull(of(report(bundle, options), "wrong"));
    }

    static Map<String, List<String>> wrong(byte[] bundle) {
        return wrong(bundle, Map.of());
    }

    /** What the program says it has found right. */
    @SuppressWarnings("unchecked")
    static List<String> right(byte[] bundle) {
        return (List<String>) Objects.requireNonNull(of(report(bundle, Map.of()), "right"));
    }

    private static Object report(byte[] bundle, Map<String, String> options) {
        try {
            return open(PROGRAM.getDeclaredMethod("check", byte[].class, Map.class))
                    .invoke(null, bundle, options);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object of(Object report, String field) {
        try {
            return open(report.getClass().getDeclaredField(field)).get(report);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The ranking of an input as the program computes it, and its stability. */
    static List<String> ranking(String input) {
        try {
            var json = Class.forName("Verify$Json", true, PROGRAM.getClassLoader());
            var parsed = open(json.getDeclaredMethod("parse", byte[].class))
                    .invoke(null, (Object) input.getBytes(StandardCharsets.UTF_8));
            var type = Class.forName("Verify$Ranking", true, PROGRAM.getClassLoader());
            var ranking = open(type.getDeclaredConstructor(Object.class)).newInstance(parsed);
            return List.of((String) open(type.getDeclaredMethod("result")).invoke(ranking), (String)
                    open(type.getDeclaredMethod("stability")).invoke(ranking));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T extends AccessibleObject & Member> T open(T member) {
        member.setAccessible(true);
        return member;
    }

    /** Runs the program as an auditor does, from its source. */
    static int launched(Path bundle, Path output) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("auditor");
        var source = folder.resolve("Verify.java");
        Files.write(source, source());
        var java = Path.of(System.getProperty("java.home"), "bin", "java");
        return new ProcessBuilder(java.toString(), source.toString(), bundle.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start()
                .waitFor();
    }
}
