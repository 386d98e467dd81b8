// SPDX-License-Identifier: Apache-2.0
package org.aiplus.build.assets;

import com.sass_lang.embedded_protocol.OutputStyle;
import de.larsgrefer.sass.embedded.SassCompilationFailedException;
import de.larsgrefer.sass.embedded.SassCompiler;
import de.larsgrefer.sass.embedded.SassCompilerFactory;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * Compiles SCSS to one minified style sheet, with the sources of GOV.UK Frontend on the load path.
 *
 * <p>The sources come from the package on the class path; {@code @import "govuk/…"} finds them.
 */
final class StyleSheets implements Closeable {

    private static final String PACKAGE = "META-INF/resources/webjars/govuk-frontend/";
    private static final String INSIDE = "/dist/";

    private final SassCompiler compiler;

    StyleSheets(Path unpackTo) throws IOException {
        unpackSources(unpackTo);
        compiler = SassCompilerFactory.bundled();
        compiler.setLoadPaths(List.of(unpackTo.toFile()));
        compiler.setOutputStyle(OutputStyle.COMPRESSED);
        compiler.setEmitCharset(false);
        compiler.setQuietDeps(true);
        // GOV.UK Frontend 5 is written with @import: its move to modules is its own, not ours.
        for (String deprecation : List.of("import", "global-builtin", "slash-div", "if-function")) {
            compiler.addSilenceDeprecation(deprecation);
        }
    }

    byte[] compile(Path file) throws IOException {
        try {
            return compiler.compileFile(file.toFile()).getCss().getBytes(StandardCharsets.UTF_8);
        } catch (SassCompilationFailedException e) {
            throw new IOException("The style sheet " + file + " does not compile: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() throws IOException {
        compiler.close();
    }

    private static void unpackSources(Path directory) throws IOException {
        URL found = StyleSheets.class.getClassLoader().getResource(PACKAGE);
        if (found == null || !(found.openConnection() instanceof JarURLConnection connection)) {
            throw new IOException("The package govuk-frontend is not on the class path of the asset tools");
        }
        connection.setUseCaches(false);
        try (JarFile jar = connection.getJarFile()) {
            for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
                unpack(jar, entry, directory);
            }
        }
    }

    private static void unpack(JarFile jar, JarEntry entry, Path directory) throws IOException {
        String name = entry.getName();
        int inside = name.indexOf(INSIDE, PACKAGE.length());
        if (!name.startsWith(PACKAGE) || inside < 0 || !name.endsWith(".scss")) {
            return;
        }
        Path file = directory.resolve(name.substring(inside + INSIDE.length())).normalize();
        if (!file.startsWith(directory) || Files.exists(file)) {
            return;
        }
        Files.createDirectories(file.getParent());
        try (InputStream content = jar.getInputStream(entry)) {
            Files.copy(content, file);
        }
    }
}
