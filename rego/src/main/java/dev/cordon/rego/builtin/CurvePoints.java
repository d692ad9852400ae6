package dev.cordon.rego.builtin;

import java.math.BigInteger;
import java.security.spec.ECFieldFp;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;

/** Points of elliptic curves over prime fields: a private key says nothing of the public one that belongs to it. */
final class CurvePoints {
    private static final BigInteger TWO = BigInteger.TWO;
    private static final BigInteger THREE = BigInteger.valueOf(3);

    private CurvePoints() {}

    /** The generator of a curve, taken a number of times. */
    static ECPoint multiply(ECParameterSpec curve, BigInteger times) {
        BigInteger prime = ((ECFieldFp) curve.getCurve().getField()).getP();
        BigInteger a = curve.getCurve().getA();
        ECPoint result = ECPoint.POINT_INFINITY;
        for (int bit = times.bitLength() - 1; bit >= 0; bit--) {
            result = add(result, result, a, prime);
            if (times.testBit(bit)) {
                result = add(result, curve.getGenerator(), a, prime);
            }
        }
        return result;
    }

    private static ECPoint add(ECPoint one, ECPoint other, BigInteger a, BigInteger prime) {
        if (one.equals(ECPoint.POINT_INFINITY)) {
            return other;
        }
        if (other.equals(ECPoint.POINT_INFINITY)) {
            return one;
        }
        BigInteger x = one.getAffineX();
        BigInteger y = one.getAffineY();
        boolean same = x.equals(other.getAffineX());
        if (same && !y.equals(other.getAffineY())) {
            return ECPoint.POINT_INFINITY;
        }
        BigInteger rise =
                same ? x.multiply(x).multiply(THREE).add(a) : other.getAffineY().subtract(y);
        BigInteger run = same ? y.multiply(TWO) : other.getAffineX().subtract(x);
        BigInteger slope = rise.multiply(run.modInverse(prime)).mod(prime);
        BigInteger newX =
                slope.multiply(slope).subtract(x).subtract(other.getAffineX()).mod(prime);
        return new ECPoint(newX, slope.multiply(x.subtract(newX)).subtract(y).mod(prime));
    }
}
