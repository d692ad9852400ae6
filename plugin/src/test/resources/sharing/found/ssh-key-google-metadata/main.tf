provider "google" {
  project = "dp-prod"
}

resource "google_compute_project_metadata" "keys" {
  metadata = {
    ssh-keys = "ops:ssh-ed25519 AAAAC3NzaC1lZDI1NTE5 ops@downland-council.example"
  }
}
