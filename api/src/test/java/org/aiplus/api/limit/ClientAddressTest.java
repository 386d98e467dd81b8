// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClientAddressTest {

    private static final List<AddressBlock> PROXIES = List.of(AddressBlock.parse("10.0.0.0/8"));

    @Test
    void a_stranger_cannot_choose_an_address() {
        assertThat(ClientAddress.of("203.0.113.5", "198.51.100.1", PROXIES)).isEqualTo("203.0.113.5");
    }

    @Test
    void a_trusted_proxy_tells_the_address() {
        assertThat(ClientAddress.of("10.0.0.1", "198.51.100.1", PROXIES)).isEqualTo("198.51.100.1");
    }

    @Test
    void what_the_client_wrote_before_the_proxy_is_ignored() {
        assertThat(ClientAddress.of("10.0.0.1", "1.2.3.4, 198.51.100.1, 10.0.0.2", PROXIES))
                .isEqualTo("198.51.100.1");
    }

    @Test
    void reading_stops_at_the_first_thing_that_is_no_address() {
        assertThat(ClientAddress.of("10.0.0.1", "198.51.100.1, unknown, 10.0.0.2", PROXIES))
                .isEqualTo("10.0.0.2");
        assertThat(ClientAddress.of("10.0.0.1", "", PROXIES)).isEqualTo("10.0.0.1");
        assertThat(ClientAddress.of("10.0.0.1", null, PROXIES)).isEqualTo("10.0.0.1");
    }

    @Test
    void one_subscriber_of_ipv6_pays_once() {
        assertThat(ClientAddress.payer("2001:db8:1:2:3::4")).isEqualTo(ClientAddress.payer("2001:db8:1:2::9"));
        assertThat(ClientAddress.payer("2001:db8:1:3::4")).isNotEqualTo(ClientAddress.payer("2001:db8:1:2::4"));
        assertThat(ClientAddress.payer("192.0.2.1")).isNotEqualTo(ClientAddress.payer("192.0.2.2"));
    }
}
