// SPDX-License-Identifier: Apache-2.0
package org.aiplus.build.launcher.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Passwords and keys of an instance, one file each, readable by the launcher's user alone. Each is made when it is
 * first asked for and never shown, passed on a command line or logged.
 */
public final class Secrets {
    private static final int PASSWORD_BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path folder;

    /** Keeps the secrets in the folder. */
    public Secrets(Path folder) {
        this.folder = folder;
    }

    /** Password of PostgreSQL's superuser. */
    public String databaseSuperuser() {
        return password("database-superuser");
    }

    /** Password of the role that owns the catalogue's tables. */
    public String databaseOwner() {
        return password("database-owner");
    }

    /** Password of the role that the server connects as. */
    public String databaseApp() {
        return password("database-app");
    }

    /** Password of Keycloak's database role. */
    public String databaseKeycloak() {
        return password("database-keycloak");
    }

    /** Password of Keycloak's administrator. */
    public String keycloakAdmin() {
        return password("keycloak-admin");
    }

    /** Where the password of Keycloak's administrator can be read. */
    public Path keycloakAdminFile() {
        return folder.resolve("keycloak-admin");
    }

    /** Secret of the web's client at Keycloak. */
    public String oidcWebSecret() {
        return password("oidc-web");
    }

    /** Secret of the account that makes vendors' programs at Keycloak. */
    public String oidcClientsSecret() {
        return password("oidc-clients");
    }

    /** Ed25519 key that signs the heads of the audit chain, PKCS#8 in base64. */
    public String auditKey() {
        return kept("audit-key", Secrets::newSigningKey);
    }

    private String password(String name) {
        return kept(name, Secrets::newPassword);
    }

    private String kept(String name, Supplier<String> maker) {
        Path file = folder.resolve(name);
        try {
            if (Files.exists(file)) {
                return Files.readString(file, StandardCharsets.US_ASCII).strip();
            }
            String secret = maker.get();
            write(file, secret + "\n");
            return secret;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void write(Path file, String text) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(unfinished);
        try (FileChannel channel = FileChannel.open(
                unfinished,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
            ByteBuffer bytes = StandardCharsets.US_ASCII.encode(text);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }

    static String newPassword() {
        byte[] bytes = new byte[PASSWORD_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String newSigningKey() {
        try {
            byte[] encoded = KeyPairGenerator.getInstance("Ed25519")
                    .generateKeyPair()
                    .getPrivate()
                    .getEncoded();
            return Base64.getEncoder().encodeToString(encoded);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("Every JDK from 15 on has Ed25519", absent);
        }
    }
}
