provider "google" {
  project = "dp-prod"
}

resource "google_kms_key_ring" "rms" {
  name     = "rms"
  location = "europe-west2"
}

resource "google_kms_crypto_key" "rms" {
  name     = "rms"
  key_ring = google_kms_key_ring.rms.id
}

resource "google_kms_crypto_key_iam_binding" "rms" {
  crypto_key_id = google_kms_crypto_key.rms.id
  role          = "roles/cloudkms.cryptoKeyDecrypter"
  members       = ["serviceAccount:backup@dc-prod.iam.gserviceaccount.com"]
}
