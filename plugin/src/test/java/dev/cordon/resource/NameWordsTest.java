package dev.cordon.resource;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameWordsTest {

    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "___, ''",
        "dbPassword, db password",
        "DB_PASSWORD2, db password",
        "db-password.v2, db password v",
        "DBPassword, db password",
        "AWSAccessKeyId, aws access key id",
        "PGPASSWORD, pgpassword",
        "aBCd, a bcd",
        "ABCDe, abc de",
        "x9Y8Z7, x y z",
        "tunnel1_preshared_key, tunnel preshared key",
        "content_base64, content base64",
        "v2_64, v 64",
        "pässWort, p ss wort",
        "CamelCaseÄName, camel case name"
    })
    void takesNamesApart(String name, String words) {
        assertThat(String.join(" ", NameWords.of(name))).isEqualTo(words);
    }
}
