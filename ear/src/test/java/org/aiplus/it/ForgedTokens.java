// SPDX-License-Identifier: Apache-2.0
package org.aiplus.it;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What an attacker makes of a genuine token: its content with another signature, or its signature with other content. */
final class ForgedTokens {

    private final Map<String, String> forgeries = new LinkedHashMap<>();
    private final SignedJWT genuine;
    private final JWTClaimsSet claims;
    private final RSAKey realmKey;
    private final RSAKey foreignKey;

    private ForgedTokens(String token, String keys) throws ParseException, JOSEException {
        genuine = SignedJWT.parse(token);
        claims = genuine.getJWTClaimsSet();
        realmKey =
                JWKSet.parse(keys).getKeyByKeyId(genuine.getHeader().getKeyID()).toRSAKey();
        foreignKey = new RSAKeyGenerator(2048)
                .keyID(realmKey.getKeyID())
                .keyUse(KeyUse.SIGNATURE)
                .generate();
    }

    static Map<String, String> of(String token, String keys) {
        try {
            var forged = new ForgedTokens(token, keys);
            forged.withoutSignature();
            forged.withAPublicKeyAsSecret();
            forged.withAForeignKey();
            forged.withAPointerToAForeignKey();
            forged.withChangedContent();
            return forged.forgeries;
        } catch (ParseException | JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void withoutSignature() {
        add("alg none", new PlainJWT(claims).serialize());
        for (var name : List.of("None", "NONE", "nOnE")) {
            add("alg " + name, encoded("{\"alg\":\"" + name + "\",\"typ\":\"JWT\"}") + "." + part(1) + ".");
        }
        add("alg none with the genuine signature", encoded("{\"alg\":\"none\"}") + "." + part(1) + "." + part(2));
        add("signature cut off", part(0) + "." + part(1) + ".");
        add("signature and its dot cut off", part(0) + "." + part(1));
        add("signature shortened", part(0) + "." + part(1) + "." + part(2).substring(0, part(2).length() - 8));
        add("signature of zeros", part(0) + "." + part(1) + "." + Base64URL.encode(new byte[256]));
    }

    private void withAPublicKeyAsSecret() throws JOSEException {
        var der = realmKey.toRSAPublicKey().getEncoded();
        var pem = "-----BEGIN PUBLIC KEY-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der)
                + "\n-----END PUBLIC KEY-----\n";
        for (var algorithm : List.of(JWSAlgorithm.HS256, JWSAlgorithm.HS384, JWSAlgorithm.HS512)) {
            add(algorithm + " with the public key (DER)", signed(header(algorithm), new MACSigner(der)));
            add(
                    algorithm + " with the public key (PEM)",
                    signed(header(algorithm), new MACSigner(pem.getBytes(StandardCharsets.US_ASCII))));
        }
        add(
                "HS256 with the modulus",
                signed(
                        header(JWSAlgorithm.HS256),
                        new MACSigner(realmKey.getModulus().decode())));
    }

    private void withAForeignKey() throws JOSEException {
        for (var algorithm : List.of(JWSAlgorithm.RS256, JWSAlgorithm.RS512, JWSAlgorithm.PS256)) {
            add(
                    algorithm + " with a foreign key of the same name",
                    signed(header(algorithm), new RSASSASigner(foreignKey)));
        }
        add(
                "a foreign key without a name",
                signed(new JWSHeader.Builder(JWSAlgorithm.RS256).build(), new RSASSASigner(foreignKey)));
        add(
                "a foreign key of an unknown name",
                signed(
                        new JWSHeader.Builder(JWSAlgorithm.RS256)
                                .keyID("unknown")
                                .build(),
                        new RSASSASigner(foreignKey)));
        add(
                "ES256 with a foreign key",
                signed(header(JWSAlgorithm.ES256), new ECDSASigner(new ECKeyGenerator(Curve.P_256).generate())));
    }

    private void withAPointerToAForeignKey() throws JOSEException {
        var foreign = new RSASSASigner(foreignKey);
        add(
                "foreign key in the header (jwk)",
                signed(
                        new JWSHeader.Builder(JWSAlgorithm.RS256)
                                .jwk(foreignKey.toPublicJWK())
                                .build(),
                        foreign));
        add(
                "foreign key at an address (jku)",
                signed(
                        new JWSHeader.Builder(JWSAlgorithm.RS256)
                                .keyID(realmKey.getKeyID())
                                .jwkURL(URI.create("http://127.0.0.1:9/keys"))
                                .build(),
                        foreign));
        add(
                "foreign certificate at an address (x5u)",
                signed(
                        new JWSHeader.Builder(JWSAlgorithm.RS256)
                                .keyID(realmKey.getKeyID())
                                .x509CertURL(URI.create("http://127.0.0.1:9/cert"))
                                .build(),
                        foreign));
        add(
                "name of the key as a path",
                signed(
                        new JWSHeader.Builder(JWSAlgorithm.RS256)
                                .keyID("../../../../dev/null")
                                .build(),
                        foreign));
    }

    private void withChangedContent() {
        var more = new JWTClaimsSet.Builder(claims)
                .claim("realm_access", Map.of("roles", List.of("administrator", "auditor")))
                .build();
        add("more roles under the genuine signature", part(0) + "." + encoded(more.toString()) + "." + part(2));
        var other = new JWTClaimsSet.Builder(claims).subject("somebody-else").build();
        add("another person under the genuine signature", part(0) + "." + encoded(other.toString()) + "." + part(2));
    }

    private JWSHeader header(JWSAlgorithm algorithm) {
        return new JWSHeader.Builder(algorithm)
                .keyID(realmKey.getKeyID())
                .type(JOSEObjectType.JWT)
                .build();
    }

    private String signed(JWSHeader header, JWSSigner signer) throws JOSEException {
        var token = new SignedJWT(header, claims);
        token.sign(signer);
        return token.serialize();
    }

    private String part(int index) {
        return genuine.getParsedParts()[index].toString();
    }

    private static String encoded(String text) {
        return Base64URL.encode(text).toString();
    }

    private void add(String name, String token) {
        forgeries.put(name, token);
    }
}
